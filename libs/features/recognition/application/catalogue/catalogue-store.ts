import type { Queries, Tx } from '@platform/database';
import type { CatalogueKind } from '../../domain/catalogue/catalogue';
import type { CatalogueRow } from '../../domain/catalogue/row';

/** A catalogue and its last version; `version` 0: none was published. `byProduct`: no person has published anything in it. */
export type CatalogueRecord = Readonly<{ id: string; kind: CatalogueKind; example: boolean; version: number; digest: string | null; byProduct: boolean }>;
/** Accounts; null for what came with the product. */
export type Authors = Readonly<{ draftedBy: string | null; publishedBy: string | null }>;
/** `document`: canonical JSON; `digest`: hex of SHA-256 over it. */
export type NewVersion = Authors & Readonly<{ id: string; version: number; document: string; digest: string }>;
/** `folded`: what is searched for, in one script. */
export type NewRow = Readonly<{ row: CatalogueRow; folded: string }>;

export abstract class CatalogueStore {
  /** Nobody else publishes in it until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<CatalogueRecord | null>;
  abstract create(tx: Tx, id: string, kind: CatalogueKind, example: boolean): Promise<void>;
  abstract addVersion(tx: Tx, version: NewVersion, rows: readonly NewRow[]): Promise<void>;
  /** Ids of all that have a version. */
  abstract published(read: Queries): Promise<readonly string[]>;
  /** For what each key of its versions stood, by its last use: `identityOf`. */
  abstract rowsOfKeys(read: Queries, id: string): Promise<readonly CatalogueRow[]>;
}

/** Codes of GB/T 2260 that exist, six digits each. */
export abstract class Regions {
  abstract has(code: string): boolean;
}
