import type { Tx } from '@platform/database';
import type { NewPairs, NewRequirements } from './new-rows';
import type { SaidList } from './requirement-lists';

/** The writing side of requirements and pairs. A row with an id that is known takes the place of the earlier one. */
export abstract class RequirementImports {
  /** `editions` has the id of each document by its key. Gives the number of rows that said something new. */
  abstract writeRequirements(tx: Tx, rows: NewRequirements, editions: ReadonlyMap<string, number>): Promise<number>;
  /** Which lists of requirements are complete from now on; those that are not are so no more. */
  abstract writeLists(tx: Tx, lists: readonly SaidList[], editions: ReadonlyMap<string, number>): Promise<void>;
  abstract writePairs(tx: Tx, rows: NewPairs): Promise<number>;
  /** The database's ids of all requirements, by the ids under which files name them. */
  abstract requirementIds(tx: Tx): Promise<ReadonlyMap<string, number>>;
}
