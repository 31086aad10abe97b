import type { Tx } from '@platform/database';
import type { Actor } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { DAYS_OF_PASSWORD, isExpired } from '../../domain/password/password-profile';
import type { NewPassword, SignInAccount } from '../sign-in/account-store';
import type { NewPasswords, PasswordRefusal, PasswordSame } from './new-passwords';
import type { ReplacePassword } from './replace-password';

/** `limit`: days for which a password is good. */
export type PasswordExpired = Readonly<{ code: 'PASSWORD_EXPIRED'; limit: number }>;
export type RenewalRefusal = PasswordExpired | PasswordRefusal | PasswordSame;

/** A password that has expired opens nothing by itself, only together with the one that takes its place. */
export class RenewPassword {
  constructor(
    private readonly passwords: NewPasswords,
    private readonly replacing: ReplacePassword,
  ) {}

  /** Null where the password is good. */
  faultOf({ kept }: SignInAccount): PasswordExpired | null {
    return kept && isExpired(kept, this.passwords.profile) ? { code: 'PASSWORD_EXPIRED', limit: DAYS_OF_PASSWORD } : null;
  }

  /** The password that takes the place of the shown one; null where none was given and none is needed. */
  async take(account: SignInAccount, shown: string, next: string | undefined): Promise<Result<NewPassword | null, RenewalRefusal>> {
    if (next !== undefined) return this.passwords.takeInPlaceOf(shown, next, [account.name, account.email]);
    const fault = this.faultOf(account);
    return fault ? refuse(fault) : ok(null);
  }

  async within(tx: Tx, account: string, password: NewPassword | null, by: Actor): Promise<void> {
    if (password) await this.replacing.within(tx, account, password, 'age', by);
  }
}
