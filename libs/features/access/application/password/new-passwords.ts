import type { PasswordHashes, TooBusy } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import { type PasswordFault, type PasswordRule, passwordFault } from '../../domain/password/password-profile';
import type { NewPassword } from '../sign-in/account-store';

export type PasswordRefusal = PasswordFault | TooBusy;
export type PasswordSame = Readonly<{ code: 'PASSWORD_SAME' }>;

/** Takes a new password where it is good enough for this deployment. Hashing takes its time: before a transaction, never in one. */
export class NewPasswords {
  constructor(
    private readonly hashes: PasswordHashes,
    private readonly rule: PasswordRule,
  ) {}

  get profile(): PasswordRule['profile'] {
    return this.rule.profile;
  }

  /** `own`: the person's name and address. */
  async take(password: string, own: readonly string[]): Promise<Result<NewPassword, PasswordRefusal>> {
    const fault = this.faultOf(password, own);
    return fault ? refuse(fault) : this.given(password);
  }

  faultOf(password: string, own: readonly string[]): PasswordFault | null {
    return passwordFault(password, this.rule, own);
  }

  /** As `take`, in place of one that is known. */
  async takeInPlaceOf(before: string, password: string, own: readonly string[]): Promise<Result<NewPassword, PasswordRefusal | PasswordSame>> {
    return password === before ? refuse({ code: 'PASSWORD_SAME' }) : this.take(password, own);
  }

  /** As `take`, in place of one of which the hash is known; null: of none. */
  async takeInPlaceOfKept(hash: string | null, password: string, own: readonly string[]): Promise<Result<NewPassword, PasswordRefusal | PasswordSame>> {
    const same = hash === null ? ok(false) : await this.hashes.matches(hash, password);
    if (!same.ok) return same;
    return same.value ? refuse({ code: 'PASSWORD_SAME' }) : this.take(password, own);
  }

  /** One that we made ourselves: nobody guesses it. `initial`: its person must put one of their own in its place. */
  async given(password: string, initial = false): Promise<Result<NewPassword, TooBusy>> {
    const hashed = await this.hashes.hash(password);
    return hashed.ok ? ok({ hash: hashed.value, profile: this.profile, initial }) : hashed;
  }
}
