import type { Tx, WritePool } from '@platform/database';
import type { PasswordHashes, TooBusy } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import { emailKey } from '../../domain/account/email';
import type { SessionMethod } from '../../domain/session/session';
import { methodBy, type SecondFactor } from '../factor/second-factor';
import type { RenewalRefusal, Renewed, RenewPassword } from '../password/renew-password';
import type { OpenSession, OpenedSession, Origin } from '../session/open-session';
import type { AccountStore, SignInAccount } from './account-store';
import { type AttemptStore, type Limited, type TooManyAttempts, ownOnly } from './attempts';

/** `newPassword`: takes the place of `password` from then on. */
export type SignInAsked = Readonly<{ email: string; password: string; newPassword?: string; code?: string; origin: Origin }>;
export type SignInRefusal = Readonly<{ code: 'SIGN_IN_FAILED' | 'SECOND_FACTOR_REQUIRED' }> | RenewalRefusal | TooManyAttempts | TooBusy;

/** What comes beside the password. */
type Shown = Readonly<{ code: string | undefined; renewed: Renewed | null }>;

/** Failures of one account, and from one address, in 15 minutes. An office may sit behind one address. */
const [OF_ACCOUNT, OF_ADDRESS] = [10, 50];

export const signInLimits = (key: string, address: string): readonly Limited[] => [
  { kind: 'account', subject: key, most: OF_ACCOUNT, forgives: 'all' },
  { kind: 'address', subject: address, most: OF_ADDRESS, forgives: 'own' },
];

/**
 * Opens a session for an address and its password. Nothing in the answer or in the work done tells whether there is such an
 * account: the limits count names that nobody has, and a hash is verified in any case.
 */
export class SignIn {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: Readonly<{ accounts: AccountStore; attempts: AttemptStore }>,
    private readonly hashes: PasswordHashes,
    private readonly proofs: Readonly<{ factor: SecondFactor; renewal: RenewPassword }>,
    private readonly sessions: OpenSession,
  ) {}

  async execute({ email, password, newPassword, code, origin }: SignInAsked): Promise<Result<OpenedSession, SignInRefusal>> {
    const { accounts, attempts } = this.stores;
    const limits = signInLimits(emailKey(email), origin.address);
    const seconds = await this.pool.transaction((tx) => attempts.recordAttempt(tx, limits));
    if (seconds !== null) return refuse({ code: 'TOO_MANY_ATTEMPTS', seconds });
    const account = await accounts.findForSignIn(emailKey(email));
    const matched = await this.hashes.matches(account?.hash ?? null, password);
    if (!matched.ok) return matched;
    if (!account?.active || !matched.value) return refuse({ code: 'SIGN_IN_FAILED' });
    const renewed = await this.proofs.renewal.take(account, password, newPassword);
    return this.pool.transaction((tx) => (renewed.ok ? this.open(tx, account, { code, renewed: renewed.value }, limits, origin) : this.forgiven(tx, limits, renewed.refusal)));
  }

  private async open(tx: Tx, { id, secondFactor }: SignInAccount, { code, renewed }: Shown, limits: readonly Limited[], origin: Origin): Promise<Result<OpenedSession, SignInRefusal>> {
    if (secondFactor && code === undefined) return this.forgiven(tx, limits, { code: 'SECOND_FACTOR_REQUIRED' });
    const method = secondFactor ? await this.methodBy(tx, id, code ?? '') : 'password';
    if (method === null) return refuse({ code: 'SIGN_IN_FAILED' });
    await this.stores.attempts.clearAttempts(tx, limits);
    const opened = await this.sessions.within(tx, id, method, origin);
    await this.proofs.renewal.within(tx, id, renewed, { via: 'session', account: id, session: opened.session, correlation: origin.correlation });
    return ok(opened);
  }

  /** Who has the password, and lacks only what must come with it, has failed at nothing, and is forgiven nothing else. */
  private async forgiven<R extends SignInRefusal>(tx: Tx, limits: readonly Limited[], refusal: R): Promise<Result<never, R>> {
    await this.stores.attempts.clearAttempts(tx, ownOnly(limits));
    return refuse(refusal);
  }

  private async methodBy(tx: Tx, account: string, code: string): Promise<SessionMethod | null> {
    const shown = await this.proofs.factor.check(tx, account, code);
    return shown && methodBy(shown);
  }
}
