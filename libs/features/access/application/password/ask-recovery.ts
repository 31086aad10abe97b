import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Secrets } from '@platform/sealing';
import { emailKey } from '../../domain/account/email';
import type { PendingSecrets } from '../invitations/pending-secrets';
import type { AccountStore, SignInAccount } from '../sign-in/account-store';
import type { AttemptStore } from '../sign-in/attempts';
import type { ResetStore } from './reset-store';

/** A mailed secret is good for so long. */
const MINUTES = 60;
/** Mails to one address in 15 minutes. */
const MOST = 3;

/**
 * Mails a secret by which a forgotten password is set anew. Whether there is such an account is told to nobody: not by the
 * answer, of which there is one, and not by the work, which is the same.
 */
export class AskRecovery {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: Readonly<{ accounts: AccountStore; attempts: AttemptStore; resets: ResetStore }>,
    private readonly pending: PendingSecrets,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  async execute(email: string, by: Actor): Promise<void> {
    const key = emailKey(email);
    const account = await this.stores.accounts.findForSignIn(key);
    const [id, secret] = [this.secrets.id(), this.secrets.make()];
    await this.pool.transaction(async (tx) => {
      const wait = await this.stores.attempts.recordAttempt(tx, [{ kind: 'recovery', subject: key, most: MOST, forgives: 'all' }]);
      if (wait !== null) return;
      await this.keep(tx, id, account?.active ? account : null, secret);
      await this.journal.record(tx, { act: 'recovery.asked', by, subject: { kind: 'recovery', id }, content: {} });
    });
  }

  private keep(tx: Tx, id: string, account: SignInAccount | null, secret: ReturnType<Secrets['make']>): Promise<void> {
    if (!account) return this.stores.resets.createFruitless(tx, id);
    return this.pending.savePending(tx, { id, kind: 'reset', account: account.id, email: account.email, locale: account.locale, secret, minutes: MINUTES });
  }
}
