import type { FastifyReply, FastifyRequest } from 'fastify';

/** `seconds` absent: as long as the browser lives; 0: no longer. */
export type Cookie = Readonly<{ name: string; value: string; path: string; secure: boolean; seconds?: number }>;

/** The value of a cookie as the browser sends it, or null. */
export function cookieOf(request: FastifyRequest, name: string): string | null {
  const pairs = request.headers.cookie?.split(';').map((pair) => pair.trim()) ?? [];
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || null;
}

/**
 * Gives the browser a cookie of ours: out of reach of scripts, and not sent with what other sites ask for but a link that is
 * followed (RFC 6265bis, 4.1). Name, value and path are of letters, digits, `-`, `_` and `/`.
 */
export function sendCookie(reply: FastifyReply, { name, value, path, secure, seconds }: Cookie): void {
  const until = seconds === 0 ? '; Expires=Thu, 01 Jan 1970 00:00:00 GMT' : seconds === undefined ? '' : `; Max-Age=${seconds}`;
  void reply.header('set-cookie', `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax${until}${secure ? '; Secure' : ''}`);
}
