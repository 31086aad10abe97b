import type { Tx } from '@platform/database';
import type { Actor } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { outwornBy, type PasswordOutworn } from '../../domain/password/password-profile';
import type { NewPassword, SignInAccount } from '../sign-in/account-store';
import type { NewPasswords, PasswordRefusal, PasswordSame } from './new-passwords';
import type { Means, ReplacePassword } from './replace-password';

export type RenewalRefusal = PasswordOutworn | PasswordRefusal | PasswordSame;

/** What takes the place of the shown password, and why. */
export type Renewed = Readonly<{ password: NewPassword; means: Means }>;

/** A password that has expired, or that its person did not choose, opens nothing by itself, only together with the one that takes its place. */
export class RenewPassword {
  constructor(
    private readonly passwords: NewPasswords,
    private readonly replacing: ReplacePassword,
  ) {}

  /** Null where the password is good. */
  faultOf({ kept }: SignInAccount): PasswordOutworn | null {
    return kept && outwornBy(kept, this.passwords.profile);
  }

  /** The password that takes the place of the shown one; null where none was given and none is needed. */
  async take(account: SignInAccount, shown: string, next: string | undefined): Promise<Result<Renewed | null, RenewalRefusal>> {
    const fault = this.faultOf(account);
    if (fault && (next === undefined || fault.code === 'PASSWORD_LAPSED')) return refuse(fault);
    if (next === undefined) return ok(null);
    const taken = await this.passwords.takeInPlaceOf(shown, next, [account.name, account.email]);
    return taken.ok ? ok({ password: taken.value, means: fault?.code === 'PASSWORD_INITIAL' ? 'first' : 'age' }) : taken;
  }

  async within(tx: Tx, account: string, renewed: Renewed | null, by: Actor): Promise<void> {
    if (renewed) await this.replacing.within(tx, account, renewed.password, renewed.means, by);
  }
}
