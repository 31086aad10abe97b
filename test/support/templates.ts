import { createHash } from 'node:crypto';
import { underLock } from '@platform/database';
import { Client } from 'pg';

/** A database that others are cloned from; `state` is everything its content depends on. */
export type Template = Readonly<{ kind: 'base' | 'starter'; state: readonly string[]; build(url: string): Promise<void> }>;

/** Name of the template in its present state, built first where the server lacks it. Many may ask at once; one builds. */
export async function ensureTemplate(server: string, { kind, state, build }: Template): Promise<string> {
  const name = `tpl_${kind}_${createHash('sha256').update(state.join('\0')).digest('hex').slice(0, 16)}`;
  if (await isReady(server, name)) return name;
  await underLock(server, `template ${kind}`, async () => {
    if (await isReady(server, name)) return;
    await discard(server, `tpl_${kind}_`);
    await onServer(server, (client) => client.query(`create database ${name}`));
    await build(databaseUrl(server, name));
    await onServer(server, (client) => client.query(`alter database ${name} with is_template true allow_connections false`));
  });
  return name;
}

/** The address of another database of the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function onServer<T>(server: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function isReady(server: string, name: string): Promise<boolean> {
  const found = await onServer(server, (client) => client.query('select from pg_database where datname = $1 and datistemplate', [name]));
  return found.rowCount === 1;
}

/** Earlier states, and what an interrupted build left. */
async function discard(server: string, prefix: string): Promise<void> {
  await onServer(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [prefix]);
    for (const { datname } of rows) {
      await client.query(`alter database ${datname} with is_template false`);
      await client.query(`drop database ${datname} with (force)`);
    }
  });
}
