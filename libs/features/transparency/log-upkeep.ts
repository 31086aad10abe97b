import type { Database } from '@platform/database';
import { SqlJournal } from '@platform/journal';
import { HaltLogs } from './application/epoch/halt-logs';
import { SqlLogHalts } from './persistence/sql-log-halts';
import { SqlLogStore } from './persistence/sql-log-store';

/** What the operator does to the logs by hand, without Nest. */
export function logUpkeep({ write }: Pick<Database, 'write'>) {
  const [store, halts, journal] = [new SqlLogStore(), new SqlLogHalts(), new SqlJournal()];
  return { halt: new HaltLogs(write, store, halts, journal) };
}
