import { Injectable } from '@nestjs/common';
import type { Queries, Tx } from '@platform/database';
import { type CatalogueRecord, CatalogueStore, type NewRow, type NewVersion } from '../../application/catalogue/catalogue-store';
import type { CatalogueKind } from '../../domain/catalogue/catalogue';
import type { CatalogueRow } from '../../domain/catalogue/row';
import { queries } from './store.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlCatalogueStore extends CatalogueStore {
  async lock(tx: Tx, id: string): Promise<CatalogueRecord | null> {
    await tx.execute(queries.lock, [id]);
    return tx.first<CatalogueRecord>(queries.record, [id]);
  }

  async create(tx: Tx, id: string, kind: CatalogueKind, example: boolean): Promise<void> {
    await tx.execute(queries.create, [id, kind, example]);
  }

  async addVersion(tx: Tx, { id, version, document, digest, draftedBy, publishedBy }: NewVersion, rows: readonly NewRow[]): Promise<void> {
    await tx.execute(queries.insertVersion, [id, version, document, digest, draftedBy, publishedBy]);
    await tx.execute(queries.insertRows, [id, version, JSON.stringify(rows)]);
  }

  async published(read: Queries): Promise<readonly string[]> {
    return (await read.query<{ id: string }>(queries.published)).map(({ id }) => id);
  }

  async rowsOfKeys(read: Queries, id: string): Promise<readonly CatalogueRow[]> {
    return (await read.query<{ content: CatalogueRow }>(queries.rowsOfKeys, [id])).map(({ content }) => content);
  }
}
