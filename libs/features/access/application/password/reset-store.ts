import type { Tx } from '@platform/database';

/** Whose password a mailed secret sets anew. `hash`: of the one that they have; null: none. */
export type AskedReset = Readonly<{ id: string; account: string; email: string; name: string; hash: string | null }>;

/** Resets that were asked for. */
export abstract class ResetStore {
  /** Keeps that somebody asked for an account that nobody has: the same work as where there is one, and nothing that opens anything. */
  abstract createFruitless(tx: Tx, id: string): Promise<void>;
  /** Null where the secret is unknown, used or too old, or the account may not be used. */
  abstract findBySecret(sha256: Buffer): Promise<AskedReset | null>;
  /** False where another request has used it just now. */
  abstract writeUsed(tx: Tx, id: string): Promise<boolean>;
}
