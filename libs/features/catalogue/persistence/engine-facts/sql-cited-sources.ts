import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { type CitedSource, CitedSources } from '../../application/engine-facts/cited-sources';
import type { SourceRecord } from '../../application/read/records';
import { sourceView } from '../../application/read/source-view';
import type { SourceView } from '../../application/standard-view';
import { queries as viewQueries } from '../read/standard-view.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlCitedSources extends CitedSources {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async views(cited: readonly CitedSource[]): Promise<readonly SourceView[]> {
    if (cited.length === 0) return [];
    const rows = await this.pool.query<SourceRecord>(viewQueries.sources, [[...new Set(cited.map(({ id }) => id))]]);
    const sources = new Map(rows.map((row) => [row.id, row]));
    return cited.map(({ id, grade }) => sourceView({ source_id: id, grade, note: null }, sources));
  }
}
