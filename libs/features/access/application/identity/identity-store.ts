import type { Tx } from '@platform/database';

/** Which account an identity of another provider belongs to. */
export abstract class IdentityStore {
  /** `active`: the account may be used. */
  abstract findAccount(tx: Tx, issuer: string, subject: string): Promise<Readonly<{ account: string; active: boolean }> | null>;
  /** False where somebody has it already. */
  abstract createIdentity(tx: Tx, issuer: string, subject: string, account: string): Promise<boolean>;
}
