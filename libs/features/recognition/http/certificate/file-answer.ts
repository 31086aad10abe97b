import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** What never changes. */
export const FOREVER = 'public, max-age=31536000, immutable';
export const SHORTLY = 'public, max-age=60';
/** Of what is its holder's alone. */
export const NEVER = 'no-store';

type Sent = Readonly<{ type: string; keep: string; name?: string }>;

/** A file that everybody, or with `NEVER` nobody but who asks, may keep for a while. */
export function sent(reply: FastifyReply, content: string | Buffer, { type, keep, name }: Sent): StreamableFile {
  void reply.header('cache-control', keep);
  if (keep !== NEVER) void reply.header('access-control-allow-origin', '*');
  return new StreamableFile(Buffer.from(content), { type, ...(name !== undefined && { disposition: `inline; filename="${name}"` }) });
}
