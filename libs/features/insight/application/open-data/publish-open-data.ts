import type { ExportOpenData, Manifest, OpenDataFolder } from '@features/catalogue';
import type { WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { PublicLog } from '@platform/publishing';
import type { Json, LocalDate } from '@pure/kernel';
import { OPEN_DATA, type OpenDataVersions } from './versions';

/** A folder for as long as `work` lasts. */
export type InFolder = <T>(work: (folder: Readonly<{ path: string; open: OpenDataFolder }>) => Promise<T>) => Promise<T>;

/** What came of it: a new version, nothing that differs from the last one, or the day has one. */
export type Published = Readonly<{ kind: 'published'; number: number }> | Readonly<{ kind: 'unchanged' | 'there' }>;

/** Writes down what is given away, where it differs from the last version: with its record in the public log and its act in one transaction. */
export class PublishOpenData {
  constructor(
    private readonly pool: WritePool,
    private readonly exporting: ExportOpenData,
    private readonly versions: OpenDataVersions,
    private readonly acts: Readonly<{ log: PublicLog; journal: Journal }>,
    private readonly inFolder: InFolder,
  ) {}

  /** Nothing is written down where the day has a version. */
  async execute(today: LocalDate): Promise<Published> {
    const last = await this.versions.latest();
    if (last && last.on >= today) return { kind: 'there' };
    return this.inFolder(async ({ path, open }) => {
      const manifest = await this.exporting.execute(open);
      if (last && filesOf(last.manifest) === filesOf(manifest)) return { kind: 'unchanged' };
      return this.publish(manifest, path);
    });
  }

  private publish(manifest: Manifest, folder: string): Promise<Published> {
    const { log, journal } = this.acts;
    return this.pool.transaction(async (tx) => {
      const number = await this.versions.add(tx, { on: manifest.date, manifest, folder });
      if (number === null) return { kind: 'there' };
      await log.add(tx, { kind: 'catalog', number: OPEN_DATA, version: number, org: null, document: documentOf(manifest), example: false });
      await journal.record(tx, { act: 'open-data.published', by: { via: 'system' }, subject: { kind: 'open-data', id: String(number) }, content: { number, on: manifest.date } });
      return { kind: 'published', number };
    }, { unhurried: true });
  }
}

/** Each file by its digest: a manifest of another day with the same files says nothing new. */
const filesOf = ({ sets }: Manifest): string => JSON.stringify(sets.map(({ name, columns, files }) => [name, columns, files.map(({ file, sha256 }) => [file, sha256])]));

const documentOf = (manifest: Manifest): Readonly<Record<string, Json>> => ({ ...manifest });
