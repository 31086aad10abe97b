import type { Tx } from '@platform/database';

/** An identity as its person sees it; `linkedAt`: ISO 8601. */
export type IdentityView = Readonly<{ issuer: string; linkedAt: string }>;

/** Which account an identity of another provider belongs to. */
export abstract class IdentityStore {
  /** `active`: the account may be used. */
  abstract findAccount(tx: Tx, issuer: string, subject: string): Promise<Readonly<{ account: string; active: boolean }> | null>;
  /** Of the account, the oldest first. */
  abstract listOf(account: string): Promise<readonly IdentityView[]>;
  /** False where somebody has it already. */
  abstract createIdentity(tx: Tx, issuer: string, subject: string, account: string): Promise<boolean>;
}
