import { Client } from 'pg';

/** Whether the login of an address owns the tables of our schema, or may do whatever their owner may. */
export async function ownsTables(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, application_name: 'gongtong', connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    const found = await client.query("select from pg_class where oid = to_regclass('journal.event') and pg_has_role(session_user, relowner, 'MEMBER')");
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
}
