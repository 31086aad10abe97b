import { Client } from 'pg';

/**
 * Runs `work` while no other process holds the lock of this name in the database; waits for it as long as it takes.
 * Needs a direct connection: a pooler may hand the session to somebody else.
 */
export async function underLock<T>(url: string, name: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'gongtong lock', connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // the session and with it the lock is lost; `work` fails on its own connection
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    return await work();
  } finally {
    await client.end();
  }
}
