import type { Tx } from '@platform/database';
import type { OpenDataSet } from './open-data-sets';
import type { OpenRow, StoredRow } from './open-row';

/** What a feature gives away, and its rows as a snapshot sees them. Facts whose source names no licence stand in sets of their own. */
export abstract class OpenDataOffer {
  abstract readonly sets: readonly OpenDataSet[];
  abstract rows(tx: Tx, set: OpenDataSet): AsyncIterable<StoredRow>;
  /** Ids of sources whose facts are left out. */
  abstract leftOut(tx: Tx): Promise<readonly string[]>;
}

export type WrittenFile = Readonly<{ file: string; bytes: number; sha256: string }>;

/** A folder that takes the open data. */
export abstract class OpenDataFolder {
  /** Takes the rows as `NAME.csv` (RFC 4180, UTF-8) and `NAME.json` (an array of objects). */
  abstract addSet(name: string, columns: readonly string[], rows: AsyncIterable<OpenRow>): Promise<{ rows: number; files: readonly WrittenFile[] }>;
  /** Copies a licence text of the product's data; gives its place in the folder. */
  abstract addLicence(file: string): Promise<string>;
  abstract addManifest(manifest: object): Promise<void>;
}
