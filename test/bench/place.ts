import { chmodSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CatalogueImport, catalogueImport, type ImportReport } from '@features/catalogue';
import { type Database, migrateUp, openDatabase } from '@platform/database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@platform/embedded-postgres';
import { migrations } from '@schema';
import { databaseUrl, onServer } from '../support/templates';
import { madeColumns, madeRows } from './made-rows';

/** How long an import took, file by file. */
export type Loaded = Readonly<{ steps: readonly Readonly<{ report: ImportReport; seconds: number }>[]; seconds: number }>;

/** A database that holds the starter data and, where more rows were asked for, made ones; with how long loading them took. */
export type Filled = Database & Readonly<{ url: string; starter: Loaded; made: Loaded | null }>;

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

  private async fill(): Promise<Filled> {
    this.server ??= startEmbeddedPostgres({ folder: path.join(this.folder, 'pg') });
    const server = (await this.server).url('postgres');
    await onServer(server, (client) => client.query(`create database ${NAME}`));
    const url = databaseUrl(server, NAME);
    await migrateUp({ url, migrations: migrations() });
    const database = await openDatabase({ url, replicaUrl: null });
    const product = catalogueImport(database);
    const starter = await loadStarter(product);
    const missing = this.rows - (await entries(database));
    const made = missing > 0 ? await this.loadMade(product, missing) : null;
    await onServer(url, (client) => client.query('vacuum analyze'));
    return { ...database, url, starter, made };
  }

  private async loadMade({ importFile }: CatalogueImport, count: number): Promise<Loaded> {
    const file = path.join(this.folder, 'made.csv');
    await pipeline(Readable.from(csvLines(count)), createWriteStream(file));
    const began = performance.now();
    const done = await importFile.execute({ subject: 'standards', path: file, dryRun: false });
    if (!done.ok) throw new Error(`made rows refused: ${done.refusal.code}`);
    if (done.value.rowsNew !== count) throw new Error(`of ${count} made rows ${done.value.rowsNew} are new, ${done.value.rowsFaulty} faulty`);
    const took = (performance.now() - began) / 1_000;
    return { steps: [{ report: done.value, seconds: took }], seconds: took };
  }
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

function* csvLines(count: number): Generator<string> {
  yield `${madeColumns.join(',')}\n`;
  for (const row of madeRows(count)) yield `${row.join(',')}\n`;
}
