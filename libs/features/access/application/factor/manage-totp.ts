import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Sealer, Secrets } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import { RECOVERY_CODES, typedCode } from '../../domain/factor/factor-code';
import type { SessionStore } from '../session/session-store';
import type { AccountStore } from '../sign-in/account-store';
import { Authenticator } from './authenticator';
import type { FactorStore } from './factor-store';
import { type SecondFactor, totpPlace } from './second-factor';

export type TotpOn = Readonly<{ code: 'TOTP_ON_ALREADY' }>;
export type TotpOff = Readonly<{ code: 'TOTP_NOT_ON' }>;
export type CodeWrong = Readonly<{ code: 'CODE_WRONG' }>;

/** Bits of a secret that an authenticator is given (RFC 4226, 4, R6). */
const SECRET_BYTES = 20;

/** Puts a second factor beside the password, and takes it away. */
export class ManageTotp {
  constructor(
    private readonly pool: WritePool,
    private readonly factors: Readonly<{ store: FactorStore; check: SecondFactor; accounts: AccountStore; sessions: SessionStore }>,
    private readonly sealer: Sealer,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  /** The secret is on from the first code on, which shows that the app has it. */
  async begin(account: string): Promise<Result<Readonly<{ secret: string; uri: string }>, TotpOn>> {
    const label = (await this.factors.accounts.findById(account))?.email ?? '';
    const { secret, uri } = Authenticator.of(this.secrets.bytes(SECRET_BYTES), label);
    return this.pool.transaction(async (tx) => {
      if ((await this.factors.store.lockTotp(tx, account))?.confirmed) return refuse({ code: 'TOTP_ON_ALREADY' });
      await this.factors.store.saveTotp(tx, account, this.sealer.seal(secret, totpPlace(account)));
      return ok({ secret, uri });
    });
  }

  /** Gives the recovery codes, which are shown this once. The session that shows the first code has shown two factors. */
  confirm(account: string, code: string, by: Actor): Promise<Result<readonly string[], CodeWrong>> {
    const typed = typedCode(code);
    return this.pool.transaction(async (tx) => {
      if (typed?.kind !== 'totp' || !(await this.factors.check.checkDigits(tx, account, typed.digits, false))) return refuse({ code: 'CODE_WRONG' });
      await this.factors.store.writeConfirmed(tx, account);
      if (by.session !== undefined) await this.factors.sessions.writeRaised(tx, by.session, 'password-totp');
      await this.journal.record(tx, { act: 'totp.confirmed', by, subject: { kind: 'account', id: account }, content: {} });
      return ok(await this.newCodes(tx, account));
    });
  }

  remove(account: string, by: Actor): Promise<Result<null, TotpOff>> {
    return this.pool.transaction(async (tx) => {
      if (!(await this.factors.store.deleteTotp(tx, account))) return refuse({ code: 'TOTP_NOT_ON' });
      await this.journal.record(tx, { act: 'totp.removed', by, subject: { kind: 'account', id: account }, content: {} });
      return ok(null);
    });
  }

  /** New codes in place of the old ones, as after the first of them was needed. */
  renewCodes(account: string, by: Actor): Promise<Result<readonly string[], TotpOff>> {
    return this.pool.transaction(async (tx) => {
      if (!(await this.factors.store.lockTotp(tx, account))?.confirmed) return refuse({ code: 'TOTP_NOT_ON' });
      await this.journal.record(tx, { act: 'recovery-codes.renewed', by, subject: { kind: 'account', id: account }, content: {} });
      return ok(await this.newCodes(tx, account));
    });
  }

  private async newCodes(tx: Tx, account: string): Promise<readonly string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => this.secrets.forPaper());
    await this.factors.store.saveRecoveryCodes(tx, account, codes.map(({ sha256 }) => sha256));
    return codes.map(({ text }) => text);
  }
}
