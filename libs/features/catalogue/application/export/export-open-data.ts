import { Clock } from '@pure/kernel';
import type { OpenDataFolder, OpenDataReader, OpenDataState, WrittenFile } from './open-data-ports';
import { type OpenDataSet, openDataSets } from './open-data-sets';
import { type OpenRow, columnsOf, openRow } from './open-row';

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
  date: string;
  grades: Readonly<Record<string, string>>;
  leftOut: readonly string[];
  sets: readonly ManifestSet[];
}>;

const grades = { A: 'official or primary', B: 'established project, laboratory or trade body', C: 'compilation, to be checked; without address' };

/** Writes the open data of the catalogue, all of one state. Facts of sources that name no licence stay out. */
export class ExportOpenData {
  constructor(
    private readonly reader: OpenDataReader,
    private readonly clock: Clock,
  ) {}

  async execute(folder: OpenDataFolder, onSet: (set: ManifestSet) => void = () => {}): Promise<Manifest> {
    const date = await this.clock.today();
    return this.reader.snapshot(async (state) => {
      const sets: ManifestSet[] = [];
      for (const set of openDataSets) {
        const written = await writeSet(folder, state, set);
        onSet(written);
        sets.push(written);
      }
      const manifest: Manifest = { format: 'gongtong-open-data/1', date, grades, leftOut: await state.leftOut(), sets };
      await folder.addManifest(manifest);
      return manifest;
    });
  }
}

async function writeSet(folder: OpenDataFolder, state: OpenDataState, set: OpenDataSet): Promise<ManifestSet> {
  const columns = columnsOf(set);
  const { rows, files } = await folder.addSet(set.name, columns, opened(set, state));
  const licences = [];
  for (const { id, file } of set.licences) licences.push({ id, file: await folder.addLicence(file) });
  return { name: set.name, rows, columns, licences, files };
}

async function* opened(set: OpenDataSet, state: OpenDataState): AsyncGenerator<OpenRow> {
  for await (const row of state.rows(set)) yield openRow(set, row);
}
