import type { Tx } from '@platform/database';

export type NoticeOver = Readonly<{ approval: string; mapping: string; number: string; version: number; regulator: string }>;

export abstract class NoticesOver {
  /** Those that have ended by the database's clock, wait for the second person, and have not been told; nobody else takes them meanwhile. */
  abstract untold(tx: Tx, most: number): Promise<readonly NoticeOver[]>;
  abstract note(tx: Tx, approval: string): Promise<void>;
}
