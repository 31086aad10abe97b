import type { Fact, Proof } from '@pure/equivalence';
import type { Tx } from '@platform/database';
import type { Conflict } from '../../domain/conflicts';

/** A conflict with what shows it: the minimal proofs that leave no relation, or the facts whose degrees differ. */
export type ShownConflict = Conflict & Readonly<{ proofs: readonly Proof[] | readonly Fact[] }>;

/** The centre's queue of conflicts. */
export abstract class ConflictStore {
  abstract transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Makes the open conflicts those that were found: new ones are added, those that are gone are taken out. One that was
   * resolved stays so while the facts are the same.
   */
  abstract saveFound(tx: Tx, conflicts: readonly ShownConflict[]): Promise<void>;
}
