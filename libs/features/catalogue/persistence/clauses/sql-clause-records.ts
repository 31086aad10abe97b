import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { type ClauseRecord, ClauseRecords } from '../../application/clauses/export-clauses';
import { queries } from './clause-records.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlClauseRecords extends ClauseRecords {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  ofEdition(id: number): Promise<readonly ClauseRecord[]> {
    return this.pool.query<ClauseRecord>(queries.ofEdition, [id]);
  }
}
