import { Injectable } from '@nestjs/common';
import type { Queries } from '@platform/database';
import { type CatalogueLine, CatalogueReading, type FrozenDocument, type PublishedCatalogue, type VersionLine } from '../../application/catalogue/catalogue-reading';
import type { CatalogueContent } from '../../domain/catalogue/catalogue';
import { type HeadRow, headOf } from './head-row';
import { queries } from './reading.sql';

type Line = HeadRow & Omit<CatalogueLine, 'head'>;
type Whole = HeadRow & Readonly<{ content: CatalogueContent; digest: string; publishedAt: string }>;

/** Over PostgreSQL. */
@Injectable()
export class SqlCatalogueReading extends CatalogueReading {
  async list(read: Queries): Promise<readonly CatalogueLine[]> {
    const lines = (await read.query<Line>(queries.heads)).map((row) => ({ head: headOf(row), rows: row.rows, toConfirm: row.toConfirm, publishedAt: row.publishedAt, digest: row.digest }));
    return [...lines.filter(({ head }) => head.supersededBy === null), ...lines.filter(({ head }) => head.supersededBy !== null)];
  }

  async version(read: Queries, id: string, version: number | null): Promise<PublishedCatalogue | null> {
    const found = await read.first<Whole>(queries.version, [id, version]);
    if (!found) return null;
    return { head: headOf(found), content: found.content, digest: found.digest, publishedAt: found.publishedAt, versions: await read.query<VersionLine>(queries.versions, [id]) };
  }

  document(read: Queries, id: string, version: number): Promise<FrozenDocument | null> {
    return read.first<FrozenDocument>(queries.document, [id, version]);
  }
}
