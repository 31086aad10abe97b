import type { DataSourceOptions, EntitySchema, MixedList } from 'typeorm';
import { rowTypes } from './row-types';

/** The role that the server plays: it reads and writes rows, and cannot change what is never changed, nor any table. */
export const SERVER_ROLE = 'gongtong_app';

/**
 * Where the data are. `url` is the server's own login; `replicaUrl` a server for reads, null: the same; `ownerUrl` the direct
 * connection for what no pooler carries and for upkeep, absent: `url`. `role` is what the login plays on `url` and
 * `replicaUrl`, with limits on the time that it takes; absent: itself, without.
 */
export type Connections = Readonly<{ url: string; replicaUrl: string | null; ownerUrl?: string; role?: typeof SERVER_ROLE }>;
export type Entities = MixedList<Function | string | EntitySchema>;

/** Options of the connection that writes. Schema changes are migrations alone: `synchronize` stays off everywhere. */
export const writeOptions = ({ url, role }: Connections, entities: Entities = [], poolSize = 7): DataSourceOptions => ({
  ...options(url, entities),
  poolSize,
  extra: { types: rowTypes, options: playing(role) },
});

/**
 * The same for single statements, on connections of their own: what is asked inside a transaction, and not of it, waits for no
 * other transaction to end, and so not for one that waits likewise.
 */
export const singleOptions = (connections: Connections): DataSourceOptions => writeOptions(connections, [], 3);

/** Options of the few connections on which the server keeps tables in order, as their owner. What is to be done at the start waits its turn. */
export const ownerOptions = ({ url, ownerUrl = url }: Connections): DataSourceOptions => ({ ...options(ownerUrl, []), poolSize: 2, connectTimeoutMS: 300_000 });

/**
 * Reads may not write, even on the same server. Statements are planned for their values each time: a plan for any value
 * takes a rare word of a search for a frequent one, which costs more than planning. Compiling queries never pays here, nor
 * does dividing one among processes: they take longer to begin than a read takes.
 */
export const READING = '-c default_transaction_read_only=on -c plan_cache_mode=force_custom_plan -c jit=off -c max_parallel_workers_per_gather=0';

/** Options of the read-only connection: the database itself refuses a write on it, also where it is the same server. */
export const readOptions = ({ url, replicaUrl, role }: Connections, entities: Entities = []): DataSourceOptions => ({
  ...options(replicaUrl ?? url, entities),
  extra: { types: rowTypes, options: `${READING} ${playing(role)}` },
});

/** After so long, in milliseconds, the database cuts off what a request asks: a statement, a wait for a lock, a transaction that stands still. */
const LIMITS = '-c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000';

const playing = (role: string | undefined): string => (role ? `-c role=${role} ${LIMITS}` : '');

const options = (url: string, entities: Entities) => ({
  type: 'postgres' as const,
  url,
  entities,
  synchronize: false,
  installExtensions: false,
  uuidExtension: 'pgcrypto' as const,
  applicationName: 'gongtong',
  connectTimeoutMS: 10_000,
  poolSize: 10,
  logger: 'debug' as const, // faults reach the caller, who says them once
  extra: { types: rowTypes },
});
