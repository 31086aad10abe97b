import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const gzipped = promisify(gzip);
/** Pages, styles and scripts. What a program asks for stays as it is: an answer to who is signed in may hold a secret, whose length compression would tell (CVE-2013-3587). */
const TEXTS = /^text\/(?:html|css|javascript)\b/;
/** Bytes below which it would save no packet. */
const LEAST = 1_400;
const LEVEL = 6;

/** A text compressed for a reader who takes it so (RFC 9110, 8.4.1.3); streams and short texts pass untouched. */
export async function compressed(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if ((typeof payload !== 'string' && !Buffer.isBuffer(payload)) || !TEXTS.test(String(reply.getHeader('content-type') ?? ''))) return payload;
  const vary = reply.getHeader('vary');
  void reply.header('vary', vary === undefined ? 'Accept-Encoding' : `${String(vary)}, Accept-Encoding`);
  if (payload.length < LEAST || reply.hasHeader('content-encoding') || request.method === 'HEAD' || !takesGzip(request.headers['accept-encoding'])) return payload;
  const tag = reply.getHeader('etag');
  if (typeof tag === 'string' && !tag.startsWith('W/')) void reply.header('etag', `W/${tag}`);
  void reply.header('content-encoding', 'gzip').removeHeader('content-length');
  return gzipped(payload, { level: LEVEL });
}

/** Not where the reader weighs it with nothing. */
function takesGzip(accept: string | string[] | undefined): boolean {
  const ranges = [accept ?? ''].flat().join(',').split(',').map((range) => range.trim().toLowerCase());
  return ranges.some((range) => /^(?:gzip|x-gzip)(?:\s*;\s*q=(?!0(?:\.0*)?$)[\d.]+)?$/.test(range));
}
