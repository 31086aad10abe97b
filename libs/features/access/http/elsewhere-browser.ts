import { cookieOf, sendCookie } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'gongtong-elsewhere';
const path = '/api/v1/sessions/oidc';
const SECONDS = 600;

/** The browser that is sent to another provider keeps a secret, by which it is known when it comes back. */
export function keepBrowser(reply: FastifyReply, secret: string, origin: string): void {
  sendCookie(reply, { name: NAME, value: secret, path, secure: origin.startsWith('https:'), seconds: SECONDS });
}

export const browserOf = (request: FastifyRequest): string => cookieOf(request, NAME) ?? '';

export function forgetBrowser(reply: FastifyReply): FastifyReply {
  sendCookie(reply, { name: NAME, value: '', path, secure: false, seconds: 0 });
  return reply;
}
