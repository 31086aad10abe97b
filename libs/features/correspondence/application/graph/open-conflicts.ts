import type { Tx } from '@platform/database';
import type { Json } from '@pure/kernel';

/** A conflict that nobody has decided. `proofs`: the minimal proofs that leave no relation, or the facts whose degrees differ. */
export type OpenConflict = Readonly<{ id: number; kind: 'contradiction' | 'degrees-differ'; from: string; to: string; firstSeen: string; proofs: Json }>;
export type ConflictsPage = Readonly<{ items: readonly OpenConflict[]; total: number; next: string | null }>;

/** The queue of conflicts as the centre works through it. */
export abstract class OpenConflicts {
  /** The oldest first. @param after id of the last of the page before, 0 for none */
  abstract page(after: number, limit: number): Promise<ConflictsPage>;
  /** It stays decided while the facts are the same. Null: there is no open one of this id. */
  abstract settle(tx: Tx, id: number): Promise<Readonly<{ from: string; to: string }> | null>;
}
