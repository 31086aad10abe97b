import type { Tx } from '@platform/database';
import type { LogName } from '../domain/logs';

/** `root`: 64 hexadecimal digits; `at`: when the first witness signed, or, where none is asked for, when everybody saw it; ISO 8601, UTC. */
export type CheckpointSeen = Readonly<{ root: string; at: string; size: number }>;

/** Which head of a log was the first that nobody could know before a moment: for draws. */
export abstract class FirstCheckpoint {
  /** Null: there is none yet. `moment`: ISO 8601, UTC. */
  abstract after(read: Tx, log: LogName, moment: string): Promise<CheckpointSeen | null>;
}
