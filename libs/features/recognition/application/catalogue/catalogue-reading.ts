import type { Queries } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { CatalogueContent, CatalogueHead } from '../../domain/catalogue/catalogue';
import type { CatalogueRow } from '../../domain/catalogue/row';

/** A row in the version in which it was published. */
export type RowAddress = Readonly<{ catalogue: string; version: number; key: string }>;
/** `current`: no later version of its catalogue was published. */
export type FoundRow = Readonly<{ catalogue: CatalogueHead; row: CatalogueRow; current: boolean }>;

/** Rows of published versions. `read`: a transaction, or a pool outside of one. */
export abstract class FindRow {
  abstract at(read: Queries, address: RowAddress): Promise<FoundRow | null>;
  /** Of an address that was published: versions are frozen and rows never go. */
  abstract published(read: Queries, address: RowAddress): Promise<FoundRow>;
  /** All rows of the last version of each catalogue, superseded ones left out; in the order of catalogue and place. */
  abstract currentRows(read: Queries): Promise<readonly FoundRow[]>;
}

/** `publishedAt`: ISO 8601; `digest`: hex of SHA-256 over the canonical JSON; `rows`: how many. */
export type VersionLine = Readonly<{ version: number; digest: string; publishedAt: string; rows: number }>;
export type CatalogueLine = Readonly<{ head: CatalogueHead; rows: number; toConfirm: number; publishedAt: string; digest: string }>;
/** A version whole; `versions`: all of its catalogue, the last first. */
export type PublishedCatalogue = Readonly<{ head: CatalogueHead; content: CatalogueContent; digest: string; publishedAt: string; versions: readonly VersionLine[] }>;

/** A version letter for letter. `document`: the canonical JSON over whose bytes `digest` is. */
export type FrozenDocument = Readonly<{ document: string; digest: string }>;

/** Published catalogues. */
export abstract class CatalogueReading {
  /** The last version of each, those that stand first. */
  abstract list(read: Queries): Promise<readonly CatalogueLine[]>;
  /** @param version null: the last one */
  abstract version(read: Queries, id: string, version: number | null): Promise<PublishedCatalogue | null>;
  abstract document(read: Queries, id: string, version: number): Promise<FrozenDocument | null>;
}

/** `organisation`: its id; `from`, `until`: first and last day. */
export type Handler = Readonly<{ catalogue: string; organisation: string; from: LocalDate; until: LocalDate | null }>;

/** Which organisation with an account here decides under a catalogue. */
export abstract class Handlers {
  /** Null: nobody here; one applies where its channel says. */
  abstract of(read: Queries, catalogue: string, day: LocalDate): Promise<Handler | null>;
  /** By catalogue, of all that have one on the day. */
  abstract on(read: Queries, day: LocalDate): Promise<ReadonlyMap<string, Handler>>;
}
