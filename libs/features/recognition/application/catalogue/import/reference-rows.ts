import type { Queries, Tx } from '@platform/database';

/** A trade of Taiwan's skill evaluation; `levels` and `item` only where a source shows them. */
export type TradeRow = Readonly<{ code: string; name: string; item: string | null; levels: readonly string[]; schoolGroup: string | null; isItem: boolean; source: string; grade: string; remark: string | null }>;
/** A row of the mainland's list of occupational qualifications; `place`: in the list, from 1. */
export type QualificationRow = Readonly<{
  place: number; part: string; item: number | null; subItem: string | null; group: string | null; name: string; category: string | null; categoryNote: string | null; department: string | null; checked: string;
}>;

/** Tables to look up in. */
export abstract class ReferenceTables {
  /** Gives how many rows said something new. */
  abstract writeTrades(tx: Tx, rows: readonly TradeRow[]): Promise<number>;
  abstract writeQualifications(tx: Tx, rows: readonly QualificationRow[]): Promise<number>;
  /** In the order of their codes. */
  abstract trades(read: Queries): Promise<readonly TradeRow[]>;
  abstract qualifications(read: Queries): Promise<readonly QualificationRow[]>;
}
