import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Cookie, cookieOf, sendCookie } from './cookies';
import { Site } from './site';

/** The cookie that holds the secret of a session (base64url). It lives as long as the browser; the session ends by the database's clock. */
@Injectable()
export class SessionCookie {
  constructor(private readonly site: Site) {}

  /** The secret that the request carries, or null. */
  secretOf(request: FastifyRequest): string | null {
    return cookieOf(request, this.cookieFor(request).name);
  }

  set(request: FastifyRequest, reply: FastifyReply, secret: string): void {
    sendCookie(reply, { ...this.cookieFor(request), value: secret });
  }

  clear(request: FastifyRequest, reply: FastifyReply): void {
    sendCookie(reply, { ...this.cookieFor(request), value: '', seconds: 0 });
  }

  /** `__Host-` binds the cookie to this host and to https (RFC 6265bis, 4.1.3.2). */
  private cookieFor(request: FastifyRequest): Omit<Cookie, 'value'> {
    const secure = this.site.asksForHttps(request);
    return { name: secure ? '__Host-gongtong' : 'gongtong', path: '/', secure };
  }
}
