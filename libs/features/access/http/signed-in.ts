import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { HttpProblem, SessionCookie } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasskeySite } from '../application/passkey/passkey-site';
import { MeReader } from '../application/session/me';
import type { OpenedSession, Origin } from '../application/session/open-session';
import { SessionStore } from '../application/session/session-store';
import type { PasswordProfile } from '../domain/password/password-profile';
import { deviceFamily } from '../domain/session/device-family';
import { meBody } from './me-body';

/** Hands a new session to the browser, and tells who is signed in. */
@Injectable()
export class SignedIn {
  constructor(
    private readonly reader: MeReader,
    private readonly sessions: SessionStore,
    private readonly cookie: SessionCookie,
    private readonly site: PasskeySite,
    private readonly environment: Environment,
  ) {}

  get passkeys(): boolean {
    return this.site.usable;
  }

  get passwordProfile(): PasswordProfile {
    return this.environment.passwordProfile;
  }

  /** The origin under which our pages are reached. */
  originAt({ host }: FastifyRequest): string {
    return this.site.originAt(host);
  }

  /** From where a session is opened by the request. */
  originOf(request: FastifyRequest): Origin {
    return { device: request.headers['user-agent'] ?? null, held: this.cookie.secretOf(request), address: request.ip, correlation: request.id };
  }

  remember({ token }: OpenedSession, request: FastifyRequest, reply: FastifyReply): void {
    this.cookie.set(request, reply, token);
    void reply.header('cache-control', 'no-store');
  }

  async answer(opened: OpenedSession, request: FastifyRequest, reply: FastifyReply) {
    this.remember(opened, request, reply);
    return this.me(opened.session);
  }

  async me(session: string | null) {
    const me = session ? await this.reader.findMe(session) : null;
    if (!me) throw new HttpProblem({ status: 401, code: 'SIGN_IN_REQUIRED' });
    return { me: meBody(me, this.site.usable, this.environment.secondFactorAskedOf) };
  }

  async sessionsOf(account: string, current: string | null) {
    const open = await this.sessions.listOpen(account);
    return { items: open.map((session) => ({ ...session, ...deviceFamily(session.device), current: session.id === current })) };
  }

  forget(request: FastifyRequest, reply: FastifyReply): void {
    this.cookie.clear(request, reply);
  }
}
