import type { LocalDate } from '@pure/kernel';
import type { Epoch, LogName } from '../domain/logs';

/** A head that everybody saw from `at` on, ISO 8601 in UTC. */
export type PastHead = Readonly<{ epoch: Epoch; size: number; note: string; at: string }>;
/** `size`: entries that everybody sees; 0 where there is no head yet. */
export type EpochLife = Readonly<{ epoch: number; origin: string; beganAt: string; size: number }>;

/** What the heads of a log were. */
export abstract class LogHistory {
  /** The last head that was seen by the end of a day of Asia/Shanghai. */
  abstract seenBy(log: LogName, day: LocalDate): Promise<PastHead | null>;
  abstract head(log: LogName, epoch: number, size: number): Promise<PastHead | null>;
  /** The first epoch first. */
  abstract epochs(log: LogName): Promise<readonly EpochLife[]>;
}
