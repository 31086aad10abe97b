import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { BoardColumn } from '../../domain/board';
import type { MappingState } from '../../domain/states';

/** `days`: since it came into its state (`since`, ISO 8601); `lastDay`: of the notice; `count`: of all that stand in its column. */
export type BoardRow = Readonly<{
  id: string; number: string | null; source: string; target: string; state: MappingState; column: BoardColumn; submitted: number; example: boolean; since: string; days: number;
  lastDay: LocalDate | null; isOver: boolean; unanswered: number; sentBack: boolean; count: number;
}>;

/** Mappings of the organisation for which the transaction works. */
export abstract class BoardStore {
  /** Those that came into their state first, in each column at most so many; of what has ended, those that ended last. */
  abstract rows(tx: Tx, most: number): Promise<readonly BoardRow[]>;
}
