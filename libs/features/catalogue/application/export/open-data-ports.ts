import type { OpenDataSet } from './open-data-sets';
import type { OpenRow, StoredRow } from './open-row';

/** Reads what may be given away: facts whose source names a licence, or is a fact's own page. */
export abstract class OpenDataReader {
  /** One state of the catalogue for all that `work` reads. */
  abstract snapshot<T>(work: (state: OpenDataState) => Promise<T>): Promise<T>;
}

export type OpenDataState = Readonly<{
  rows(set: OpenDataSet): AsyncIterable<StoredRow>;
  /** Sources whose facts are left out, because they name no licence. */
  leftOut(): Promise<readonly string[]>;
}>;

export type WrittenFile = Readonly<{ file: string; bytes: number; sha256: string }>;

/** A folder that takes the open data. */
export abstract class OpenDataFolder {
  /** Takes the rows as `NAME.csv` (RFC 4180, UTF-8) and `NAME.json` (an array of objects). */
  abstract addSet(name: string, columns: readonly string[], rows: AsyncIterable<OpenRow>): Promise<{ rows: number; files: readonly WrittenFile[] }>;
  /** Copies a licence text of the product's data; gives its place in the folder. */
  abstract addLicence(file: string): Promise<string>;
  abstract addManifest(manifest: object): Promise<void>;
}
