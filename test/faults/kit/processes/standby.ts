import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { giveTo, serverAccount } from '../../../../libs/platform/embedded-postgres/account';
import { owner, passwordOf, serverVariables } from '../../../../libs/platform/embedded-postgres/cluster';
import { onServer } from '../../../support/templates';
import { Cluster } from './cluster';
import { pause } from './supervised';

const NAME = 'standby';

/** A second PostgreSQL that follows a first one over a port, which may be a slow way to it. */
export async function standbyOf(primary: Cluster, { programs, port, folder }: Readonly<{ programs: string; port: number; folder: string }>): Promise<Cluster> {
  const account = serverAccount();
  mkdirSync(folder, { mode: 0o700 });
  giveTo(account, folder);
  const copy = spawnSync(path.join(programs, 'pg_basebackup'), ['-D', folder, '-h', '127.0.0.1', '-p', String(primary.port), '-U', owner, '-R', '-X', 'stream', '-c', 'fast'], {
    ...account, cwd: '/', encoding: 'utf8', env: { ...serverVariables(), PGPASSWORD: passwordOf(primary.folder) },
  });
  if (copy.status !== 0) throw new Error(`no copy of the database: ${copy.stderr}`);
  const conninfo = `host=127.0.0.1 port=${port} user=${owner} password=${passwordOf(primary.folder)} application_name=${NAME}`;
  appendFileSync(path.join(folder, 'postgresql.auto.conf'), `primary_conninfo = '${conninfo}'\n`);
  const standby = await Cluster.at({ folder, programs });
  standby.start();
  await standby.ready();
  return standby;
}

/** From now on the first one acknowledges what the second has on its disk as well, and nothing else. */
export async function waitFor(primary: Cluster): Promise<void> {
  await onServer(primary.url('postgres'), async (client) => {
    await client.query(`alter system set synchronous_standby_names = '${NAME}'`);
    await client.query('select pg_reload_conf()');
  });
  await state(primary, `sync_state = 'sync'`);
}

/** Until the second one has caught up as far as it ever does. */
export const follows = (primary: Cluster): Promise<void> => state(primary, `state = 'streaming'`);

/** It is the first one now. */
export async function promote(standby: Cluster): Promise<void> {
  await onServer(standby.url('postgres'), (client) => client.query('select pg_promote(true, 60)'));
}

async function state(primary: Cluster, asked: string): Promise<void> {
  for (const end = Date.now() + 60_000; ; await pause(200)) {
    const { rowCount } = await onServer(primary.url('postgres'), (client) => client.query(`select from pg_stat_replication where application_name = '${NAME}' and ${asked}`));
    if (rowCount === 1) return;
    if (Date.now() > end) throw new Error('the standby does not follow');
  }
}
