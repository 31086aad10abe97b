import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Secrets } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { EMAIL, emailKey, LONGEST_EMAIL } from '../../domain/account/email';
import type { AccountStore } from '../sign-in/account-store';
import type { AttemptStore } from '../sign-in/attempts';
import type { Applicant, SignUpStore } from './sign-up-store';

/** A mailed secret is good for so long. */
const MINUTES = 60;
/** Mails to one address in 15 minutes. */
const MOST = 3;

export type EmailUnreadable = Readonly<{ code: 'EMAIL_UNREADABLE' }>;

/**
 * Mails a secret by which an account is made. Whether the address has one already is told to its owner alone, by another mail:
 * the answer is the same, and so is the work.
 */
export class AskSignUp {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: Readonly<{ accounts: AccountStore; attempts: AttemptStore; signUps: SignUpStore }>,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  async execute({ email: typed, ...person }: Applicant, by: Actor): Promise<Result<null, EmailUnreadable>> {
    const email = typed.trim();
    if (email.length > LONGEST_EMAIL || !EMAIL.test(email)) return refuse({ code: 'EMAIL_UNREADABLE' });
    const { accounts, attempts, signUps } = this.stores;
    const known = await accounts.findForSignIn(emailKey(email));
    const [id, secret] = [this.secrets.id(), this.secrets.make()];
    await this.pool.transaction(async (tx) => {
      const wait = await attempts.recordAttempt(tx, [{ kind: 'sign-up', subject: emailKey(email), most: MOST, forgives: 'all' }]);
      if (wait !== null) return;
      await signUps.createSignUp(tx, { id, applicant: { ...person, email }, secret: known ? null : secret, minutes: MINUTES });
      await this.journal.record(tx, { act: 'sign-up.asked', by, subject: { kind: 'sign-up', id }, content: {} });
    });
    return ok(null);
  }
}
