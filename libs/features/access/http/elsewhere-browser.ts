import { type Cookie, cookieOf, sendCookie } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';

const SECONDS = 600;

/** Where the provider sends the browser back. */
export const callbackAt = (origin: string): string => `${origin}/api/v1/sessions/oidc/callback`;

/** `__Host-` binds it to this host and to https (RFC 6265bis, 4.1.3.2). */
function cookieAt(origin: string): Omit<Cookie, 'value'> {
  const secure = origin.startsWith('https:');
  return { name: secure ? '__Host-gongtong-elsewhere' : 'gongtong-elsewhere', path: '/', secure };
}

/** The browser that is sent to another provider keeps a secret, by which it is known when it comes back. `origin`: of our pages. */
export function keepBrowser(reply: FastifyReply, secret: string, origin: string): void {
  sendCookie(reply, { ...cookieAt(origin), value: secret, seconds: SECONDS });
}

export const browserOf = (request: FastifyRequest, origin: string): string => cookieOf(request, cookieAt(origin).name) ?? '';

export function forgetBrowser(reply: FastifyReply, origin: string): FastifyReply {
  sendCookie(reply, { ...cookieAt(origin), value: '', seconds: 0 });
  return reply;
}
