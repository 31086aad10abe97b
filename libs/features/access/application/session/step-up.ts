import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { PasswordHashes, TooBusy } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import type { PasswordOutworn } from '../../domain/password/password-profile';
import { type FactorShown, methodBy, type SecondFactor } from '../factor/second-factor';
import type { RenewPassword } from '../password/renew-password';
import type { AccountStore, SignInAccount } from '../sign-in/account-store';
import { type AttemptStore, type Limited, type TooManyAttempts, ownOnly } from '../sign-in/attempts';
import type { SessionStore } from './session-store';

export type StepUpRefusal = Readonly<{ code: 'PROOF_WRONG' | 'SECOND_FACTOR_REQUIRED' }> | PasswordOutworn | TooManyAttempts | TooBusy;
export type Proof = Readonly<{ password: string; code?: string }>;

/** Failures of one account in 15 minutes: who sits at an open session guesses no better than elsewhere. */
const MOST = 10;
export const proofLimits = (account: string): readonly Limited[] => [{ kind: 'proof', subject: account, most: MOST, forgives: 'all' }];

/** Has a signed-in person prove once more who they are, before they do what is hard to undo. */
export class StepUp {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: Readonly<{ accounts: AccountStore; attempts: AttemptStore; sessions: SessionStore }>,
    private readonly hashes: PasswordHashes,
    private readonly proofs: Readonly<{ factor: SecondFactor; renewal: RenewPassword }>,
    private readonly journal: Journal,
  ) {}

  async execute(account: string, session: string, { password, code }: Proof, by: Actor): Promise<Result<null, StepUpRefusal>> {
    const limits = proofLimits(account);
    const seconds = await this.pool.transaction((tx) => this.stores.attempts.recordAttempt(tx, limits));
    if (seconds !== null) return refuse({ code: 'TOO_MANY_ATTEMPTS', seconds });
    const known = await this.stores.accounts.findById(account);
    const matched = await this.hashes.matches(known?.hash ?? null, password);
    if (!matched.ok) return matched;
    if (!known || !matched.value) return refuse({ code: 'PROOF_WRONG' });
    return this.pool.transaction(async (tx) => {
      const expired = this.proofs.renewal.faultOf(known);
      if (expired) return this.forgiven(tx, limits, expired);
      const shown = await this.factorShown(tx, known, code, limits);
      if (!shown.ok) return shown;
      await this.stores.attempts.clearAttempts(tx, limits);
      if (shown.value) await this.stores.sessions.writeRaised(tx, session, methodBy(shown.value));
      return ok(await this.within(tx, session, 'password', by));
    });
  }

  /** The proof has been given by whatever means. */
  async within(tx: Tx, session: string, method: 'password' | 'passkey' | 'oidc', by: Actor): Promise<null> {
    await this.stores.sessions.writeSteppedUp(tx, session);
    if (method === 'passkey') await this.stores.sessions.writeRaised(tx, session, 'passkey');
    await this.journal.record(tx, { act: 'session.stepped-up', by, subject: { kind: 'session', id: session }, content: { method } });
    return null;
  }

  private async factorShown(tx: Tx, { id, secondFactor }: SignInAccount, code: string | undefined, limits: readonly Limited[]): Promise<Result<FactorShown, StepUpRefusal>> {
    if (!secondFactor) return ok(null);
    if (code === undefined) return this.forgiven(tx, limits, { code: 'SECOND_FACTOR_REQUIRED' });
    const shown = await this.proofs.factor.check(tx, id, code);
    return shown ? ok(shown) : refuse({ code: 'PROOF_WRONG' });
  }

  private async forgiven<R extends StepUpRefusal>(tx: Tx, limits: readonly Limited[], refusal: R): Promise<Result<never, R>> {
    await this.stores.attempts.clearAttempts(tx, ownOnly(limits));
    return refuse(refusal);
  }
}
