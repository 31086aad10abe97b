import type { Tx } from '@platform/database';

/** What is said of a difference, by the names that its text uses. */
export type Facts = Readonly<Record<string, string | number>>;

/** Hears of what an examination sees. */
export abstract class Told {
  /** So many rows more were looked at. */
  abstract looked(rows: number): void;
  /** Something is not what it was derived from. `code` names the kind of difference. */
  abstract differs(code: string, facts: Facts): void;
  /** How many there are of something that is worth a word and no fault. */
  abstract noted(code: string, count: number): void;
}

/**
 * Derives anew what a feature keeps under hashes, and holds it against what is kept. It only reads, within one transaction
 * that sees one state, and never holds more than a few thousand rows.
 */
export abstract class Examination {
  abstract readonly name: string;
  /** Triggers that must be there and enabled, as `schema.table trigger`. */
  abstract readonly guards: readonly string[];
  abstract examine(read: Tx, told: Told): Promise<void>;
}
