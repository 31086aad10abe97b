import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Site } from './site';

/** Out of reach of scripts, for all addresses of the site, not sent with what other sites ask for but a link that is followed. */
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Lax';

/** The cookie that holds the secret of a session (base64url). It lives as long as the browser; the session ends by the database's clock. */
@Injectable()
export class SessionCookie {
  constructor(private readonly site: Site) {}

  /** The secret that the request carries, or null. */
  secretOf(request: FastifyRequest): string | null {
    const begin = `${this.nameFor(request)}=`;
    const found = request.headers.cookie?.split(';').map((pair) => pair.trim()).find((pair) => pair.startsWith(begin));
    return found?.slice(begin.length) || null;
  }

  set(request: FastifyRequest, reply: FastifyReply, secret: string): void {
    this.send(request, reply, `${secret}; ${ATTRIBUTES}`);
  }

  clear(request: FastifyRequest, reply: FastifyReply): void {
    this.send(request, reply, `; ${ATTRIBUTES}; Expires=Thu, 01 Jan 1970 00:00:00 GMT`);
  }

  private send(request: FastifyRequest, reply: FastifyReply, rest: string): void {
    const secure = this.site.asksForHttps(request) ? '; Secure' : '';
    void reply.header('set-cookie', `${this.nameFor(request)}=${rest}${secure}`);
  }

  /** `__Host-` binds the cookie to this host and to https (RFC 6265bis, 4.1.3.2). */
  private nameFor(request: FastifyRequest): string {
    return this.site.asksForHttps(request) ? '__Host-gongtong' : 'gongtong';
  }
}
