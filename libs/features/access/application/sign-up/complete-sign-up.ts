import type { WritePool } from '@platform/database';
import { digestOf } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import type { NewPasswords, PasswordRefusal } from '../password/new-passwords';
import type { OpenedSession, OpenSession, Origin } from '../session/open-session';
import type { AccountRefusal, CreateAccount } from '../sign-in/create-account';
import type { SignUpStore } from './sign-up-store';

export type SignUpRefusal = PasswordRefusal | AccountRefusal | Readonly<{ code: 'SIGN_UP_UNKNOWN' }>;

/** Makes the account of who has the mailed secret, once, and signs them in. */
export class CompleteSignUp {
  constructor(
    private readonly pool: WritePool,
    private readonly signUps: SignUpStore,
    private readonly accounts: CreateAccount,
    private readonly passwords: NewPasswords,
    private readonly sessions: OpenSession,
  ) {}

  async execute(secret: string, password: string, origin: Origin): Promise<Result<OpenedSession, SignUpRefusal>> {
    const asked = await this.signUps.findBySecret(digestOf(secret));
    if (!asked) return refuse({ code: 'SIGN_UP_UNKNOWN' });
    const { id, ...applicant } = asked;
    const taken = await this.passwords.take(password, [applicant.name, applicant.email]);
    if (!taken.ok) return taken;
    return this.pool.transaction(async (tx) => {
      if (!(await this.signUps.writeUsed(tx, id))) return refuse({ code: 'SIGN_UP_UNKNOWN' });
      const account = await this.accounts.within(tx, { ...applicant, password: taken.value }, { via: 'public', correlation: origin.correlation });
      return account.ok ? ok(await this.sessions.within(tx, account.value, 'password', origin)) : account;
    });
  }
}
