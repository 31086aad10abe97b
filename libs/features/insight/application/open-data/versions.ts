import type { Tx } from '@platform/database';
import type { Manifest } from '@features/catalogue';
import type { LocalDate } from '@pure/kernel';

/** A version of the open data; `number` counts from 1, and is its version in the public log. */
export type OpenDataVersion = Readonly<{ number: number; on: LocalDate; manifest: Manifest }>;

/** The number under which the public log has the open data. */
export const OPEN_DATA = 'open-data';

/** Published versions of the open data. They stay as they are. */
export abstract class OpenDataVersions {
  abstract latest(): Promise<OpenDataVersion | null>;
  /** The newest first. */
  abstract all(): Promise<readonly Readonly<Pick<OpenDataVersion, 'number' | 'on'>>[]>;
  abstract on(day: LocalDate): Promise<OpenDataVersion | null>;
  /** The bytes of a file, a piece at a time; they were hashed when they were kept. */
  abstract content(sha256: string): AsyncIterable<Buffer>;
  /** Keeps files that are not kept yet, read from a folder, and adds the version after the last; null where the day has one. */
  abstract add(tx: Tx, version: Readonly<{ on: LocalDate; manifest: Manifest; folder: string }>): Promise<number | null>;
}
