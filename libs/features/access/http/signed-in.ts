import { Injectable } from '@nestjs/common';
import { HttpProblem, SessionCookie } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenedSession } from '../application/session/open-session';
import { MeReader } from '../application/session/me';
import { meBody } from './me-body';
import { PasskeySite } from '../application/passkey/passkey-site';

/** Hands a new session to the browser, and tells who is signed in. */
@Injectable()
export class SignedIn {
  constructor(
    private readonly reader: MeReader,
    private readonly cookie: SessionCookie,
    private readonly site: PasskeySite,
  ) {}

  async answer({ session, token }: OpenedSession, request: FastifyRequest, reply: FastifyReply) {
    this.cookie.set(request, reply, token);
    void reply.header('cache-control', 'no-store');
    return this.me(session);
  }

  async me(session: string | null) {
    const me = session ? await this.reader.findMe(session) : null;
    if (!me) throw new HttpProblem({ status: 401, code: 'SIGN_IN_REQUIRED' });
    return { me: meBody(me, this.site.usable) };
  }

  forget(request: FastifyRequest, reply: FastifyReply): void {
    this.cookie.clear(request, reply);
  }
}
