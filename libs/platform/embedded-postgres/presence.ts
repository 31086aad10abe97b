import { realpathSync } from 'node:fs';
import { Client } from 'pg';
import { owner, passwordOf } from './cluster';

const KEY = "hashtextextended('gongtong presence', 0)";

/**
 * A connection that we hold as long as we use the server, with a lock that all users share. Whoever leaves gives it up and
 * tries to have it alone: only the last one can, also when several leave at the same moment.
 */
export type Presence = Readonly<{
  /** True for the last one. The lock then keeps newcomers out until `leave`. */
  isLast(): Promise<boolean>;
  leave(): Promise<void>;
}>;

/** Joins the users of the folder's server; null where it does not answer, or is the server of another folder. */
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
    await client.query(`select pg_advisory_lock_shared(${KEY})`);
    if (!(await serves(client, folder))) throw new Error('another server');
  } catch {
    await client.end().catch(() => {});
    return null;
  }
  return { isLast: () => canHaveAlone(client), leave: () => client.end() };
}

async function serves(client: Client, folder: string): Promise<boolean> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  return rows.some(({ data_directory }) => realpathSync(data_directory) === realpathSync(folder));
}

async function canHaveAlone(client: Client): Promise<boolean> {
  await client.query(`select pg_advisory_unlock_shared(${KEY})`);
  const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${KEY}) as alone`);
  return rows.some(({ alone }) => alone);
}
