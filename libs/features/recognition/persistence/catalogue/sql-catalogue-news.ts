import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type AppliedUnder, CatalogueNews } from '../../application/catalogue/catalogue-news';
import { queries } from './news.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlCatalogueNews extends CatalogueNews {
  async titleOf(tx: Tx, catalogue: string): Promise<string> {
    return (await tx.first<{ title: string }>(queries.title, [catalogue]))?.title ?? catalogue;
  }

  async handlersOf(tx: Tx, catalogue: string): Promise<readonly string[]> {
    return (await tx.query<{ organisation: string }>(queries.handlers, [catalogue])).map(({ organisation }) => organisation);
  }

  appliedUnder(tx: Tx, catalogue: string): Promise<readonly AppliedUnder[]> {
    return tx.query<AppliedUnder>(queries.applications, [catalogue]);
  }
}
