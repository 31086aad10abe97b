import type { Tx } from '@platform/database';

/** The secret of an authenticator, sealed; `now`: the database's clock in seconds since 1970, `lastStep`: the last step that counted. */
export type KeptTotp = Readonly<{ sealed: Buffer; confirmed: boolean; lastStep: number; now: number }>;

/** Second factors and recovery codes. */
export abstract class FactorStore {
  /** No other code of the account is looked at until the transaction ends. */
  abstract lockTotp(tx: Tx, account: string): Promise<KeptTotp | null>;
  /** An authenticator that waits for its first code, in place of one that never had one. */
  abstract saveTotp(tx: Tx, account: string, sealed: Buffer): Promise<void>;
  abstract writeConfirmed(tx: Tx, account: string): Promise<void>;
  abstract writeStep(tx: Tx, account: string, step: number): Promise<void>;
  /** With its recovery codes. False where there was none. */
  abstract deleteTotp(tx: Tx, account: string): Promise<boolean>;
  /** In place of all earlier ones. */
  abstract saveRecoveryCodes(tx: Tx, account: string, digests: readonly Buffer[]): Promise<void>;
  /** False where the account has no such unused code. */
  abstract writeCodeUsed(tx: Tx, account: string, digest: Buffer): Promise<boolean>;
}
