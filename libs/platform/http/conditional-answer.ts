import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Gives every successful read a validator (`ETag`, unless the route set one of its own), and answers 304 without a body to a
 * reader who has it already (RFC 9110, 13.1.2). Streams pass untouched.
 */
export function conditional(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  if (!isRead(request) || reply.statusCode !== 200) return payload;
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-cache');
  if (!reply.hasHeader('etag')) {
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
    void reply.header('etag', `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`);
  }
  if (!knows(request.headers['if-none-match'], String(reply.getHeader('etag')))) return payload;
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return null;
}

const isRead = (request: FastifyRequest) => request.method === 'GET' || request.method === 'HEAD';

function knows(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return header.split(',').some((candidate) => candidate.trim() === '*' || opaque(candidate) === opaque(tag));
}
