import { Injectable } from '@nestjs/common';
import type { Queries } from '@platform/database';
import { FindRow, type FoundRow, type RowAddress } from '../../application/catalogue/catalogue-reading';
import type { CatalogueRow } from '../../domain/catalogue/row';
import { type HeadRow, headOf } from './head-row';
import { queries } from './reading.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlFindRow extends FindRow {
  async at(read: Queries, { catalogue, version, key }: RowAddress): Promise<FoundRow | null> {
    const found = await read.first<HeadRow & Readonly<{ row: CatalogueRow; current: boolean }>>(queries.row, [catalogue, version, key]);
    return found && { catalogue: headOf(found), row: found.row, current: found.current };
  }

  async published(read: Queries, address: RowAddress): Promise<FoundRow> {
    const found = await this.at(read, address);
    if (!found) throw new Error(`no published version has the row ${Object.values(address).join('/')}`);
    return found;
  }

  async currentRows(read: Queries): Promise<readonly FoundRow[]> {
    const heads = new Map((await read.query<HeadRow>(queries.heads)).map((row) => [row.catalogue, headOf(row)] as const));
    return (await read.query<{ catalogue: string; row: CatalogueRow }>(queries.currentRows)).flatMap(({ catalogue, row }) => {
      const head = heads.get(catalogue);
      return head && head.supersededBy === null ? [{ catalogue: head, row, current: true }] : [];
    });
  }
}
