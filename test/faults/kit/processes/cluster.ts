import { readFileSync } from 'node:fs';
import path from 'node:path';
import { surroundings } from '@platform/config';
import { serverAccount } from '../../../../libs/platform/embedded-postgres/account';
import { type Binaries, binariesIn, findBinaries } from '../../../../libs/platform/embedded-postgres/binaries';
import { clusterExists, createCluster, owner, passwordOf, serverVariables } from '../../../../libs/platform/embedded-postgres/cluster';
import { freePorts } from './free-ports';
import { Supervised } from './supervised';

export type ClusterOptions = Readonly<{
  folder: string;
  /** Folder of `initdb` and `postgres` of another PostgreSQL than the one from npm. */
  programs?: string;
  /** As `name=value`; commits reach the disk unless these say otherwise. */
  settings?: readonly string[];
  /** File for what it says; absent: beside the folder. */
  log?: string;
}>;

/** A PostgreSQL of the kit's own, as our child, so that it can die like any other program. */
export class Cluster extends Supervised {
  private constructor(
    readonly port: number,
    readonly folder: string,
    readonly binaries: Binaries,
    settings: readonly string[],
    log: string,
  ) {
    const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=120', 'log_min_messages=warning', ...settings].flatMap((setting) => ['-c', setting]);
    super({
      name: path.basename(folder),
      command: [binaries.postgres, '-D', folder, '-p', String(port), ...options],
      env: { ...serverVariables(), ...surroundings() },
      ready: 'ready to accept',
      log,
      account: serverAccount(),
    });
  }

  /** Made where there is none yet; not started. */
  static async at({ folder, programs, settings = [], log = `${folder}.log` }: ClusterOptions): Promise<Cluster> {
    const account = serverAccount();
    const binaries = programs ? binariesIn(programs) : findBinaries(account);
    if (!clusterExists(folder)) createCluster(folder, binaries, account);
    const [port = 0] = await freePorts(1);
    return new Cluster(port, folder, binaries, settings, log);
  }

  /** Address of a database in it, by its own port or by that of a way to it. */
  url(database: string, port = this.port): string {
    return `postgresql://${owner}:${passwordOf(this.folder)}@127.0.0.1:${port}/${database}`;
  }

  /** kill -9 of the postmaster and of all that it has started. */
  killAll(): void {
    const backends = childrenOf(this.pid);
    this.kill('SIGKILL');
    killThem(backends);
  }

  /** The same, and it is not started again: this machine is gone. */
  async end(): Promise<void> {
    const backends = childrenOf(this.pid);
    await this.stop('SIGKILL');
    killThem(backends);
  }
}

function killThem(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      continue; // it ended first
    }
  }
}

function childrenOf(pid: number | undefined): readonly number[] {
  if (pid === undefined) return [];
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
