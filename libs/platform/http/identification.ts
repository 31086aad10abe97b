import { Injectable } from '@nestjs/common';
import { type Caller, Callers, type Credentials } from '@platform/permissions';
import type { FastifyRequest } from 'fastify';
import { refuseForeignRequest } from './own-request';
import { SessionCookie } from './session-cookie';
import { Site } from './site';

/** Secrets of ours are shorter; what is longer is nobody's. */
const LONGEST_SECRET = 200;

/** Finds who sends a request. A token goes before a cookie, and needs no word on where the request comes from. */
@Injectable()
export class Identification {
  constructor(
    private readonly callers: Callers,
    private readonly cookie: SessionCookie,
    private readonly site: Site,
  ) {}

  /** The caller, or null; a request with our cookie that another site may have sent is refused (403). */
  async callerOf(request: FastifyRequest): Promise<Caller | null> {
    const credentials = this.credentialsOf(request);
    if (credentials?.kind === 'session') refuseForeignRequest(request, this.site);
    return credentials && credentials.secret.length <= LONGEST_SECRET ? this.callers.callerOf(credentials) : null;
  }

  private credentialsOf(request: FastifyRequest): Credentials | null {
    const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token) return { kind: 'token', secret: token };
    const secret = this.cookie.secretOf(request);
    return secret ? { kind: 'session', secret } : null;
  }
}
