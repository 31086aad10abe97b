import type { Tx } from '@platform/database';
import type { HaltReason, WayOn } from '../../domain/halts';
import type { LogName } from '../../domain/logs';

/** `at` is ISO 8601 in UTC. */
export type Halt = Readonly<{ reason: HaltReason; at: string }>;

/** Halts of the logs and how they went on; none is ever changed. */
export abstract class LogHalts {
  /** The first halt after which this log has not gone on; null where it grows. */
  abstract open(tx: Tx, log: LogName): Promise<Halt | null>;
  abstract halt(tx: Tx, log: LogName, reason: HaltReason): Promise<void>;
  /** After every halt that is open. `seen`: the checkpoint that was held against what is kept. */
  abstract resume(tx: Tx, log: LogName, on: Readonly<{ way: WayOn; seen: string | null }>): Promise<void>;
}
