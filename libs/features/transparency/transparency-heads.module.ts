import type { Database } from '@platform/database';
import type { LogHeads } from './application/log-heads';
import { SqlLogHeads } from './persistence/sql-log-heads';

/** Without Nest, for the command line. */
export const logHeads = ({ read }: Pick<Database, 'read'>): LogHeads => new SqlLogHeads(read);
