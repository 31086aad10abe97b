import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/journal';
import { digestOf } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import { emailKey } from '../../domain/account/email';
import { proofLimits } from '../session/step-up';
import type { AttemptStore, TooManyAttempts } from '../sign-in/attempts';
import type { NewPasswords, PasswordRefusal, PasswordSame } from './new-passwords';
import type { ReplacePassword } from './replace-password';
import type { ResetStore } from './reset-store';

export type RecoveryRefusal = PasswordRefusal | PasswordSame | TooManyAttempts | Readonly<{ code: 'RECOVERY_UNKNOWN' }>;

/**
 * Sets a password anew for who has the mailed secret, once, and ends every session. A second factor stays asked for. It is not
 * the old one again; who only has the mail finds that one out no better than at a sign-in.
 */
export class CompleteRecovery {
  constructor(
    private readonly pool: WritePool,
    private readonly resets: ResetStore,
    private readonly attempts: AttemptStore,
    private readonly passwords: NewPasswords,
    private readonly replacing: ReplacePassword,
  ) {}

  async execute(secret: string, password: string, by: Actor): Promise<Result<null, RecoveryRefusal>> {
    const asked = await this.resets.findBySecret(digestOf(secret));
    if (!asked) return refuse({ code: 'RECOVERY_UNKNOWN' });
    const { id, account, email, name, hash } = asked;
    const fault = this.passwords.faultOf(password, [name, email]);
    if (fault) return refuse(fault);
    const seconds = await this.pool.transaction((tx) => this.attempts.recordAttempt(tx, proofLimits(account)));
    if (seconds !== null) return refuse({ code: 'TOO_MANY_ATTEMPTS', seconds });
    const taken = await this.passwords.takeInPlaceOfKept(hash, password, [name, email]);
    if (!taken.ok) return taken;
    return this.pool.transaction(async (tx) => {
      if (!(await this.resets.writeUsed(tx, id))) return refuse({ code: 'RECOVERY_UNKNOWN' });
      await this.attempts.clearAttempts(tx, [{ kind: 'account', subject: emailKey(email), most: 0, forgives: 'all' }, ...proofLimits(account)]);
      return ok(await this.replacing.within(tx, account, taken.value, 'recovery', { ...by, account }));
    });
  }
}
