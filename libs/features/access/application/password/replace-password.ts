import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { SessionStore } from '../session/session-store';
import type { AccountStore, NewPassword } from '../sign-in/account-store';

/** Who or what had the password replaced: the person, a mailed secret, its age, or that it was the first and not chosen by the person. */
export type Means = 'person' | 'recovery' | 'age' | 'first';

/** Puts a password in place of the old one and ends every session but the one that asks. */
export class ReplacePassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, account: string, password: NewPassword, means: Means, by: Actor): Promise<null> {
    await this.accounts.savePassword(tx, account, password);
    const sessionsEnded = await this.sessions.writeEndOfOthers(tx, account, by.session ?? null);
    await this.journal.record(tx, { act: 'password.changed', by, subject: { kind: 'account', id: account }, content: { by: means, sessionsEnded } });
    return null;
  }
}
