import type { Tx } from '@platform/database';
import { type Place, type Sealer, digestOf } from '@platform/sealing';
import { typedCode } from '../../domain/factor/factor-code';
import type { SessionMethod } from '../../domain/session/session';
import { Authenticator } from './authenticator';
import type { FactorStore } from './factor-store';

/** By what the second factor was shown; null: by nothing that counts. */
export type FactorShown = 'totp' | 'recovery' | null;

/** What a session is opened by where the password and this were shown. */
export const methodBy = (shown: NonNullable<FactorShown>): SessionMethod => (shown === 'totp' ? 'password-totp' : 'password-recovery');

export const totpPlace = (account: string): Place => ({ table: 'access.totp', row: account, column: 'secret' });

/** Looks at the code of a second factor. Each counts once: who saw it over a shoulder, or on the way, gains nothing. */
export class SecondFactor {
  constructor(
    private readonly store: FactorStore,
    private readonly sealer: Sealer,
  ) {}

  async check(tx: Tx, account: string, text: string): Promise<FactorShown> {
    const typed = typedCode(text);
    if (typed?.kind === 'totp') return (await this.checkDigits(tx, account, typed.digits, true)) ? 'totp' : null;
    return typed && (await this.store.writeCodeUsed(tx, account, digestOf(typed.code))) ? 'recovery' : null;
  }

  /** `confirmed`: whether the authenticator has shown a code before. */
  async checkDigits(tx: Tx, account: string, digits: string, confirmed: boolean): Promise<boolean> {
    const kept = await this.store.lockTotp(tx, account);
    if (kept?.confirmed !== confirmed) return false;
    const step = new Authenticator(this.sealer.open(kept.sealed, totpPlace(account))).stepOf(digits, kept.now);
    if (step === null || step <= kept.lastStep) return false;
    await this.store.writeStep(tx, account, step);
    return true;
  }
}
