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

/** Waits until the log has all that waits for it, and the queue nothing to do. */
export async function quiet(url: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(200)) {
    const open = await onServer(url, async (client) => (await client.query<{ open: number }>(
      `select (select count(*) from transparency.waiting)::int + (select count(*) from graphile_worker.jobs where attempts < max_attempts)::int as open`)).rows[0]?.open ?? 0).catch(() => -1);
    if (open === 0) return;
    if (Date.now() > end) throw new Error(`after ${PATIENCE_MS / 1_000} s there is still work: ${open}`);
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
