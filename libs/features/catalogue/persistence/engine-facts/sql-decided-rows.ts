import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { DecidedRows, type RowsOfDecision } from '../../application/engine-facts/decided-rows';
import { queries } from './decided-rows.sql';

@Injectable()
export class SqlDecidedRows extends DecidedRows {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async between(these: readonly number[], those: readonly number[], day: LocalDate): Promise<readonly RowsOfDecision[]> {
    if (these.length === 0 || those.length === 0) return [];
    return this.pool.query<RowsOfDecision>(queries.between, [these, those, day]);
  }
}
