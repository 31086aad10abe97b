import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Content } from '../reading/read-files';
import type { MediaType } from '../stored-file';

const endings = { 'application/pdf': ['.pdf'], 'image/jpeg': ['.jpg', '.jpeg'], 'image/png': ['.png'] } as const satisfies Record<MediaType, readonly string[]>;

/** Nothing in the file runs, nothing of it is kept on the way, and it is saved, not shown. */
const headers = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
};

export function download({ file, bytes }: Content, reply: FastifyReply): StreamableFile {
  void reply.headers(headers);
  return new StreamableFile(bytes, { type: file.mediaType, length: file.size, disposition: dispositionOf(savedAs(file.name, file.mediaType)) });
}

/** The name with an ending of its type, so that no system takes the file for something else. */
function savedAs(name: string, mediaType: MediaType): string {
  const own = endings[mediaType];
  return own.some((ending) => name.toLowerCase().endsWith(ending)) ? name : `${name}${own[0]}`;
}

/** RFC 6266, with the name in UTF-8 (RFC 8187) beside one of ASCII. */
function dispositionOf(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
