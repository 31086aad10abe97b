import { hash } from 'node:crypto';
import type { Tx } from '@platform/database';
import { canonicalJson } from '@pure/kernel';
import { fold } from '@pure/han';
import type { CatalogueContent } from '../../domain/catalogue/catalogue';
import type { CatalogueRow } from '../../domain/catalogue/row';
import type { Authors, CatalogueRecord, CatalogueStore } from './catalogue-store';

/** `fresh`: it was not there before. */
export type Frozen = Readonly<{ version: number; digest: string; fresh: boolean }>;

/** Makes the next version of a catalogue out of content that is sound. The same content once more is no version. */
export class FreezeCatalogue {
  constructor(private readonly store: CatalogueStore) {}

  /** In the transaction that locked the catalogue. */
  async within(tx: Tx, { id, version: last, digest: before }: Pick<CatalogueRecord, 'id' | 'version' | 'digest'>, content: CatalogueContent, authors: Authors): Promise<Frozen> {
    const document = canonicalJson(content);
    const digest = hash('sha256', document);
    if (digest === before) return { version: last, digest, fresh: false };
    const version = last + 1;
    await this.store.addVersion(tx, { id, version, document, digest, ...authors }, content.rows.map((row) => ({ row, folded: foldedOf(row) })));
    return { version, digest, fresh: true };
  }
}

const foldedOf = ({ taiwan, mainland }: CatalogueRow): string => [taiwan.name, taiwan.code, mainland.name, mainland.code].filter((part) => part !== null && part !== '').map((part) => fold(part ?? '')).join('\n');
