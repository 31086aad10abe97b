import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onServer } from '../../support/templates';
import { ClientJournal } from './load/client-journal';
import { Cluster, type ClusterOptions } from './processes/cluster';
import { DATABASE, prepare } from './processes/prepare';
import { Site } from './processes/site';
import { pause } from './processes/supervised';
import type { SeenHead } from './witness/witness';

/** A site on a database of its own, in a folder of its own; what it holds grows from run to run. */
export class Stage {
  /** What all clients of all runs know, and what the witness saw. */
  readonly journal: ClientJournal;
  readonly seen: SeenHead[] = [];

  private constructor(
    readonly folder: string,
    readonly cluster: Cluster,
    readonly site: Site,
  ) {
    this.journal = new ClientJournal(path.join(folder, 'clients.jsonl'));
  }

  static async open(options: Omit<ClusterOptions, 'folder'> & Readonly<{ data?: string }> = {}): Promise<Stage> {
    const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-faults-'));
    chmodSync(folder, 0o711);
    const cluster = await Cluster.at({ ...options, folder: path.join(options.data ?? folder, 'pg'), log: path.join(folder, 'postgres.log') });
    cluster.start();
    await cluster.ready();
    await prepare(cluster);
    const site = await Site.on(cluster, path.join(folder, 'site'));
    await site.start();
    return new Stage(folder, cluster, site);
  }

  /** Past every server, for what the kit itself looks at. */
  get url(): string {
    return this.cluster.url(DATABASE);
  }

  async close(): Promise<void> {
    await this.site.stop();
    await this.cluster.stop('SIGINT');
    rmSync(this.folder, { recursive: true });
  }
}

const PATIENCE_MS = 60_000;
/** A job that failed four times while the database was away is tried again after e^4 s, one that failed five times after e^5 s. */
const REST_MS = 240_000;
const REST = `
  select 'for the log' as what, null::text as why from transparency.waiting
  union all
  select format('%s, attempt %s, due %s, held by %s', task_identifier, attempts, run_at, locked_by), last_error from graphile_worker.jobs where attempts < max_attempts`;

/** Waits until the log has all that waits for it, and the queue nothing to do. */
export async function quiet(url: string): Promise<void> {
  for (const end = Date.now() + REST_MS; ; await pause(200)) {
    const open = await onServer(url, async (client) => (await client.query<{ what: string; why: string | null }>(REST)).rows).catch(() => [{ what: 'the database does not answer', why: null }]);
    if (open.length === 0) return;
    if (Date.now() > end) throw new Error(`after ${REST_MS / 1_000} s there is still work: ${open.map(({ what, why }) => `${what} (${why ?? 'no fault'})`).join('; ')}`);
  }
}

/** The key that the log names in its first record. */
export async function keyOfLog(url: string): Promise<string> {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(200)) {
    const key = await onServer(url, async (client) => (await client.query<{ key: string }>(`select document::jsonb ->> 'verifierKey' as key from transparency.record where kind = 'key-event' and log = 'main' order by id limit 1`)).rows[0]?.key);
    if (key !== undefined) return key;
    if (Date.now() > end) throw new Error('the log does not begin');
  }
}
