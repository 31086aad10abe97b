import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';

/** A base backup under way (PostgreSQL documentation, 25.3.4). */
export type BaseBackup = Readonly<{
  /** Major version of the server. */
  postgres: number;
  /** By the clock of the database. */
  startedAt: string;
  /** Ends it. Gives the label that the copy must have, and the segments of the log of writes by which the copy becomes consistent, in `pg_wal`. */
  stop(): Promise<Readonly<{ label: string; segments: readonly string[] }>>;
}>;

type Started = Readonly<{ postgres: string; startedAt: string }>;
type Stopped = Readonly<{ label: string; last: string }>;

const startedSql = `
  select current_setting('server_version_num')::int / 10000 as postgres, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt"`;

/**
 * Copies may be taken of the cluster while `work` runs, and are good once it has called `stop`. A slot of this session alone keeps the
 * log of writes until `work` has returned; it goes with the session, whatever happens.
 */
export async function withBaseBackup<T>({ url, cluster }: Readonly<{ url: string; cluster: string }>, work: (backup: BaseBackup) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'gongtong backup', connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // the next question fails
  await client.connect();
  try {
    await client.query('select pg_create_physical_replication_slot($1, true, true)', [`gongtong_backup_${process.pid}`]);
    await client.query("select pg_backup_start('gongtong', fast => true)");
    const { rows: [row] } = await client.query<Started>(startedSql);
    if (!row) throw new Error('a server has a version');
    return await work({ postgres: Number(row.postgres), startedAt: row.startedAt, stop: () => stop(client, cluster) });
  } finally {
    await client.end();
  }
}

async function stop(client: Client, cluster: string): Promise<Readonly<{ label: string; segments: readonly string[] }>> {
  const { rows: [row] } = await client.query<Stopped>('select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(wait_for_archive => false)');
  const first = /\(file ([0-9A-F]{24})\)/.exec(row?.label ?? '')?.[1];
  if (!row || !first) throw new Error('the database gave no label of the backup');
  const names = (await readdir(path.join(cluster, 'pg_wal'))).sort();
  const segments = names.filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= row.last);
  if (segments[0] !== first || segments.at(-1) !== row.last) throw new Error('the database removed its log of writes during the backup');
  return { label: row.label, segments: [...names.filter((name) => name.endsWith('.history')), ...segments] };
}
