import type { HaltReason } from '../../domain/halts';
import type { LogName } from '../../domain/logs';

/** How a head stands: over so many leaves, since when (ISO 8601 in UTC). */
export type HeadState = Readonly<{ size: number; at: string }>;

/** How a log stands, by its newest epoch. `waiting`: records that it has not taken in. */
export type LogState = Readonly<{
  log: LogName; epoch: number; origin: string; head: HeadState | null; published: HeadState | null; waiting: number; halt: Readonly<{ reason: HaltReason; at: string }> | null;
}>;

export abstract class LogStates {
  /** Of every log that has begun. */
  abstract all(): Promise<readonly LogState[]>;
}
