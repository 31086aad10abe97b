import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CatalogueImport, catalogueImport, type ImportReport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { type Database, migrateUp, openDatabase } from '@platform/database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@platform/embedded-postgres';
import { migrations } from '@schema';
import { databaseUrl, onServer } from '../support/templates';
import { copyMade } from './made-editions';
import { seconds } from './timing';

/** How long an import took, file by file. */
export type Loaded = Readonly<{ steps: readonly Readonly<{ report: ImportReport; seconds: number }>[]; seconds: number }>;

/**
 * A database that holds the starter data and, where more rows were asked for, made ones; with how long loading took, and how
 * long all entries of search took to be made anew after that.
 */
export type Filled = Database & Readonly<{ url: string; starter: Loaded; entriesTook: number | null }>;

/** The name that the product gives its database, so that the server can be started on the folder. */
const NAME = 'gongtong';

/** Where the benchmarks work: a folder of their own with an embedded PostgreSQL as the product starts it. */
export class Place {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'gongtong-bench-'));
  private server: Promise<EmbeddedPostgres> | null = null;
  private filling: Promise<Filled> | null = null;

  constructor(readonly rows: number) {
    chmodSync(this.folder, 0o711);
  }

  /** The filled database; made at the first call. */
  filled(): Promise<Filled> {
    this.filling ??= this.fill();
    return this.filling;
  }

  /** Closes the database and stops its server; nothing can be measured in it afterwards. */
  async release(): Promise<void> {
    const [database, server] = await Promise.all([this.filling?.catch(() => null), this.server?.catch(() => null)]);
    [this.filling, this.server] = [null, null];
    await database?.close();
    await server?.stop();
  }

  async close(): Promise<void> {
    await this.release();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Another database with the tables of the product and nothing in them; the caller closes it. */
  async empty(name: string): Promise<Database & Readonly<{ url: string }>> {
    this.server ??= startEmbeddedPostgres({ folder: path.join(this.folder, 'pg') });
    const server = (await this.server).url('postgres');
    await onServer(server, (client) => client.query(`create database ${name}`));
    const url = databaseUrl(server, name);
    await migrateUp({ url, migrations: migrations() });
    return { ...(await openDatabase({ url, replicaUrl: null })), url };
  }

  private async fill(): Promise<Filled> {
    const { url, ...database } = await this.empty(NAME);
    const product = catalogueImport(database, correspondenceImporters);
    const starter = await loadStarter(product);
    const missing = this.rows - (await entries(database));
    const entriesTook = missing > 0 ? await addMade(url, product, missing) : null;
    await onServer(url, (client) => client.query('vacuum analyze'));
    return { ...database, url, starter, entriesTook };
  }
}

async function addMade(url: string, { searchIndex }: CatalogueImport, count: number): Promise<number> {
  await onServer(url, (client) => copyMade(client, count));
  return (await seconds(() => searchIndex.refresh())).took;
}

/** As the first start does it, entries of search included. */
async function loadStarter({ loadStarterData }: CatalogueImport): Promise<Loaded> {
  const steps: { report: ImportReport; seconds: number }[] = [];
  const began = performance.now();
  let before = began;
  const done = await loadStarterData.execute((report) => {
    const now = performance.now();
    steps.push({ report, seconds: (now - before) / 1_000 });
    before = now;
  });
  if (!done.ok) throw new Error(`starter data refused: ${done.refusal.code}`);
  return { steps, seconds: (performance.now() - began) / 1_000 };
}

export async function entries({ read }: Pick<Database, 'read'>): Promise<number> {
  return (await read.first<{ n: number }>('select count(*)::int as n from catalogue.search_entry'))?.n ?? 0;
}
