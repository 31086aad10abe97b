import type { Tx } from '@platform/database';

/** What was forgotten of a class on a day (Asia/Shanghai) by so many days. */
export type RetentionRun = Readonly<{ day: string; id: string; days: number; count: number }>;

/** Runs of retention as the journal has them. */
export abstract class RetentionRunStore {
  /** The latest first. */
  abstract latest(tx: Tx): Promise<readonly RetentionRun[]>;
}
