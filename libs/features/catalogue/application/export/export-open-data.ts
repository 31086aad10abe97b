import type { ReadPool } from '@platform/database';
import type { Clock, LocalDate } from '@pure/kernel';
import type { OpenDataFolder, OpenDataOffer, WrittenFile } from './open-data-ports';
import type { OpenDataSet } from './open-data-sets';
import { type OpenRow, type StoredRow, columnsOf, openRow } from './open-row';

export type ManifestSet = Readonly<{
  name: string;
  rows: number;
  columns: readonly string[];
  licences: readonly Readonly<{ id: string; file: string }>[];
  files: readonly WrittenFile[];
}>;

/** What was written, so that anybody can check it: each file with its size, hash, columns and licences. */
export type Manifest = Readonly<{
  format: 'gongtong-open-data/1';
  date: LocalDate;
  grades: Readonly<Record<string, string>>;
  leftOut: readonly string[];
  sets: readonly ManifestSet[];
}>;

const grades = { A: 'official or primary', B: 'established project, laboratory or trade body', C: 'compilation, to be checked; without address' };

/** Writes the open data of all features, all of one state. */
export class ExportOpenData {
  constructor(
    private readonly pool: ReadPool,
    private readonly clock: Clock,
    private readonly offers: readonly OpenDataOffer[],
  ) {}

  async execute(folder: OpenDataFolder, onSet: (set: ManifestSet) => void = () => {}): Promise<Manifest> {
    const date = await this.clock.today();
    return this.pool.snapshot(async (tx) => {
      const sets: ManifestSet[] = [];
      const leftOut: string[] = [];
      for (const offer of this.offers) {
        for (const set of offer.sets) {
          const written = await writeSet(folder, set, offer.rows(tx, set));
          onSet(written);
          sets.push(written);
        }
        leftOut.push(...(await offer.leftOut(tx)));
      }
      const manifest: Manifest = { format: 'gongtong-open-data/1', date, grades, leftOut, sets };
      await folder.addManifest(manifest);
      return manifest;
    }, { unhurried: true });
  }
}

async function writeSet(folder: OpenDataFolder, set: OpenDataSet, stored: AsyncIterable<StoredRow>): Promise<ManifestSet> {
  const columns = columnsOf(set);
  const { rows, files } = await folder.addSet(set.name, columns, opened(set, stored));
  const licences = [];
  for (const { id, file } of set.licences) licences.push({ id, file: await folder.addLicence(file) });
  return { name: set.name, rows, columns, licences, files };
}

async function* opened(set: OpenDataSet, stored: AsyncIterable<StoredRow>): AsyncGenerator<OpenRow> {
  for await (const row of stored) yield openRow(set, row);
}
