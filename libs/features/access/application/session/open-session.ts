import type { Actor, Journal } from '@platform/journal';
import type { Tx } from '@platform/database';
import { type Secrets, digestOf } from '@platform/sealing';
import { deviceFamily, isElsewhere } from '../../domain/session/device-family';
import type { SessionMethod } from '../../domain/session/session';
import type { SessionStore } from './session-store';

/** `token` goes into the cookie and is kept nowhere. */
export type OpenedSession = Readonly<{ session: string; account: string; token: string }>;

/** From where a session is opened: as the browser names itself, the secret of the session that it has already, and the request's id. */
export type Origin = Readonly<{ device: string | null; held: string | null; address: string; correlation: string }>;

/**
 * Opens a session for someone who has proven who they are, in place of the one that the browser has, whoever's that is. One from a
 * kind of browser that is new to the account is an act of its own, of which the person is told.
 */
export class OpenSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, account: string, method: SessionMethod, origin: Origin, proven = true): Promise<OpenedSession> {
    const { text, sha256 } = this.secrets.make();
    const device = shortened(origin.device);
    const isNew = isElsewhere(device, await this.sessions.agentsOf(tx, account));
    const session = await this.sessions.createSession(tx, { account, sha256, method, device, proven });
    const by: Actor = { via: 'session', account, session, correlation: origin.correlation };
    await this.journal.record(tx, { act: 'session.opened', by, subject: { kind: 'session', id: session }, content: { method } });
    if (isNew) await this.journal.record(tx, { act: 'session.opened-elsewhere', by, subject: { kind: 'session', id: session }, content: deviceFamily(device) });
    await this.endHeld(tx, origin.held, by);
    return { session, account, token: text };
  }

  private async endHeld(tx: Tx, held: string | null, by: Actor): Promise<void> {
    const ended = held === null ? null : await this.sessions.writeEndOfHeld(tx, digestOf(held));
    if (ended !== null) await this.journal.record(tx, { act: 'session.ended', by, subject: { kind: 'session', id: ended }, content: { own: false, replaced: true } });
  }
}

/** The names of the narrowest kinds stand at the end. */
const LONGEST_AGENT = 400;

const shortened = (device: string | null): string | null => (device ? device.slice(0, LONGEST_AGENT) : null);
