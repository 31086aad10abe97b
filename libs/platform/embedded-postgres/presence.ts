import { realpathSync } from 'node:fs';
import { Client } from 'pg';
import { owner, passwordOf } from './cluster';

const OTHERS = `select count(*)::int as others from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid()`;

/** A connection that is held as long as we use the server: whoever else wants to stop it sees that we are there. */
export type Presence = Readonly<{ others(): Promise<number>; leave(): Promise<void> }>;

/** Connects to the server of the folder; null where it does not answer, or is the server of another folder. */
export async function takePresence(folder: string, port: number): Promise<Presence | null> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: owner,
    password: passwordOf(folder),
    database: 'postgres',
    application_name: 'gongtong presence',
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {}); // the server was stopped from outside; whoever uses it will notice
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    if (realpathSync(rows[0]?.data_directory ?? '/') !== realpathSync(folder)) throw new Error('another server');
  } catch {
    await client.end().catch(() => {});
    return null;
  }
  return {
    others: async () => (await client.query<{ others: number }>(OTHERS)).rows[0]?.others ?? 0,
    leave: () => client.end(),
  };
}
