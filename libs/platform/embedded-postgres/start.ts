import { setTimeout as pause } from 'node:timers/promises';
import { type Account, serverAccount } from './account';
import { findRunning } from './adopt';
import { binariesIn, findBinaries } from './binaries';
import { clusterExists, createCluster, owner, passwordOf } from './cluster';
import { EmbeddedPostgresFault } from './fault';
import { launch } from './launch';
import { type Presence } from './presence';
import { stopServer } from './processes';
import { assertOurs, assertReachable } from './reachable';

export type StartOptions = Readonly<{
  /** Folder of the cluster; made when absent. */
  folder: string;
  /** Server settings as `name=value`, in force when it is we who start it. */
  settings?: readonly string[];
  /** Folder of `initdb` and `postgres` of another PostgreSQL than the one from npm. */
  programs?: string;
  patienceMs?: number;
}>;

export type EmbeddedPostgres = Readonly<{
  port: number;
  pid: number;
  /** True where the server already ran when we came. */
  adopted: boolean;
  /** Connection address of a database of the server, with the owner's password. */
  url(database: string): string;
  /** Leaves, and stops the server when nobody else uses it: the last one out turns off the light. */
  stop(): Promise<void>;
}>;

/**
 * A PostgreSQL server on the folder: the one that already runs there, or a new one. Any number of processes may ask at the
 * same time, also for a first start. Works as root (the server then runs as another user) and as an ordinary user.
 * @throws EmbeddedPostgresFault
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const { folder, settings = [], programs, patienceMs = 60_000 } = options;
  const account: Account = serverAccount();
  assertReachable(folder, account);
  assertOurs(folder);
  const binaries = programs ? binariesIn(programs) : findBinaries(account);
  let adopted = true;
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const found = await findRunning(folder);
    if (found.state === 'running') return running(folder, found, adopted);
    if (found.state === 'none') {
      if (!clusterExists(folder)) createCluster(folder, binaries, account);
      adopted = !(await launch({ folder, binaries, account, settings, end }));
    }
    if (adopted) await pause(50);
  }
  throw new EmbeddedPostgresFault(`the database in ${folder} did not answer within ${patienceMs / 1000} seconds`);
}

function running(folder: string, server: { port: number; pid: number; presence: Presence }, adopted: boolean): EmbeddedPostgres {
  const { port, pid, presence } = server;
  const password = passwordOf(folder);
  return {
    port,
    pid,
    adopted,
    url: (database) => `postgresql://${owner}:${password}@127.0.0.1:${port}/${database}`,
    async stop() {
      if (await presence.isLast().catch(() => true)) await stopServer(pid);
      await presence.leave().catch(() => {});
    },
  };
}
