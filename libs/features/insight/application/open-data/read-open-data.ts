import type { Manifest, ManifestSet } from '@features/catalogue';
import { localDate, ok, refuse, type Result } from '@pure/kernel';
import type { OpenDataVersion, OpenDataVersions } from './versions';

export type OpenDataRefusal = Readonly<{ code: 'OPEN_DATA_NONE' }> | Readonly<{ code: 'OPEN_DATA_VERSION_UNKNOWN' }> | Readonly<{ code: 'OPEN_DATA_FILE_UNKNOWN' }>;

/** A file of a version; `fixed`: the version was named, so that the file behind the address never changes. */
export type FoundFile = Readonly<{ file: string; sha256: string; bytes: number; fixed: boolean; content: AsyncIterable<Buffer> }>;

/** How the newest version is named in an address. */
const LATEST = 'latest';

/** Reads what was given away, by the day of the version or as the newest. */
export class ReadOpenData {
  constructor(private readonly versions: OpenDataVersions) {}

  async version(named: string): Promise<Result<OpenDataVersion, OpenDataRefusal>> {
    if (named === LATEST) {
      const latest = await this.versions.latest();
      return latest ? ok(latest) : refuse({ code: 'OPEN_DATA_NONE' });
    }
    const day = localDate(named);
    const found = day && (await this.versions.on(day));
    return found ? ok(found) : refuse({ code: 'OPEN_DATA_VERSION_UNKNOWN' });
  }

  all(): Promise<readonly Readonly<Pick<OpenDataVersion, 'number' | 'on'>>[]> {
    return this.versions.all();
  }

  async file(named: string, file: string): Promise<Result<FoundFile, OpenDataRefusal>> {
    const version = await this.version(named);
    if (!version.ok) return version;
    const found = fileIn(version.value.manifest, file);
    if (!found) return refuse({ code: 'OPEN_DATA_FILE_UNKNOWN' });
    return ok({ ...found, fixed: named !== LATEST, content: this.versions.content(found.sha256) });
  }
}

const fileIn = ({ sets }: Manifest, file: string): ManifestSet['files'][number] | undefined => sets.flatMap(({ files }) => files).find((each) => each.file === file);
