import type { WritePool } from '@platform/database';
import type { PasswordHashes, TooBusy } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import { emailKey } from '../../domain/account/email';
import type { OpenSession, OpenedSession, Origin } from '../session/open-session';
import type { AccountStore } from './account-store';
import type { AttemptStore, Limited, TooManyAttempts } from './attempts';

export type SignInAsked = Readonly<{ email: string; password: string; code?: string; origin: Origin }>;
export type SignInRefusal = Readonly<{ code: 'SIGN_IN_FAILED' }> | TooManyAttempts | TooBusy;

/** Failures of one account, and from one address, in 15 minutes. An office may sit behind one address. */
const [OF_ACCOUNT, OF_ADDRESS] = [10, 50];

/**
 * Opens a session for an address and its password. Nothing in the answer or in the work done tells whether there is such an
 * account: the limits count names that nobody has, and a hash is verified in any case.
 */
export class SignIn {
  constructor(
    private readonly pool: WritePool,
    private readonly accounts: AccountStore,
    private readonly attempts: AttemptStore,
    private readonly hashes: PasswordHashes,
    private readonly sessions: OpenSession,
  ) {}

  async execute({ email, password, origin }: SignInAsked): Promise<Result<OpenedSession, SignInRefusal>> {
    const key = emailKey(email);
    const limits = signInLimits(key, origin.address);
    const seconds = await this.pool.transaction((tx) => this.attempts.recordAttempt(tx, limits));
    if (seconds !== null) return refuse({ code: 'TOO_MANY_ATTEMPTS', seconds });
    const account = await this.accounts.findForSignIn(key);
    const matched = await this.hashes.matches(account?.hash ?? null, password);
    if (!matched.ok) return matched;
    if (!account?.active || !matched.value) return refuse({ code: 'SIGN_IN_FAILED' });
    return this.pool.transaction(async (tx) => {
      await this.attempts.clearAttempts(tx, limits);
      return ok(await this.sessions.within(tx, account.id, 'password', origin));
    });
  }
}

export const signInLimits = (key: string, address: string): readonly Limited[] => [
  { kind: 'account', subject: key, most: OF_ACCOUNT, forgives: 'all' },
  { kind: 'address', subject: address, most: OF_ADDRESS, forgives: 'own' },
];
