import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/journal';
import { type Caller, STEP_UP_MINUTES } from '@platform/permissions';
import type { PasswordHashes, TooBusy } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import { proofLimits } from '../session/step-up';
import type { AccountStore } from '../sign-in/account-store';
import type { AttemptStore, TooManyAttempts } from '../sign-in/attempts';
import type { NewPasswords, PasswordRefusal, PasswordSame } from './new-passwords';
import type { ReplacePassword } from './replace-password';

export type ChangePasswordRefusal = PasswordRefusal | PasswordSame | TooManyAttempts | TooBusy | Readonly<{ code: 'PROOF_WRONG' | 'STEP_UP_REQUIRED' }>;

/** Puts a new password in place of the old one, which must be known; where there was none, who it is must have been proven just now. */
export class ChangePassword {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: Readonly<{ accounts: AccountStore; attempts: AttemptStore }>,
    private readonly hashes: PasswordHashes,
    private readonly passwords: NewPasswords,
    private readonly replacing: ReplacePassword,
  ) {}

  async execute(caller: Caller, current: string, password: string, by: Actor): Promise<Result<null, ChangePasswordRefusal>> {
    const { account } = caller;
    const limits = proofLimits(account);
    const seconds = await this.pool.transaction((tx) => this.stores.attempts.recordAttempt(tx, limits));
    if (seconds !== null) return refuse({ code: 'TOO_MANY_ATTEMPTS', seconds });
    const known = await this.stores.accounts.findById(account);
    if (known?.hash === null && !provedLately(caller)) return refuse({ code: 'STEP_UP_REQUIRED' });
    const matched = known?.hash === null ? ok(true) : await this.hashes.matches(known?.hash ?? null, current);
    if (!matched.ok) return matched;
    if (!known || !matched.value) return refuse({ code: 'PROOF_WRONG' });
    const taken = await this.passwords.takeInPlaceOf(current, password, [known.name, known.email]);
    if (!taken.ok) return taken;
    return this.pool.transaction(async (tx) => {
      await this.stores.attempts.clearAttempts(tx, limits);
      return ok(await this.replacing.within(tx, account, taken.value, 'person', by));
    });
  }
}

const provedLately = ({ steppedUpAt, at }: Caller): boolean => steppedUpAt !== null && Date.parse(at) - Date.parse(steppedUpAt) <= STEP_UP_MINUTES * 60_000;
