import { Injectable } from '@nestjs/common';
import type { Queries, Tx } from '@platform/database';
import { type QualificationRow, ReferenceTables, type TradeRow } from '../../../application/catalogue/import/reference-rows';
import { queries } from './reference.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlReferenceTables extends ReferenceTables {
  async writeTrades(tx: Tx, rows: readonly TradeRow[]): Promise<number> {
    return (await tx.query(queries.upsertTrades, [JSON.stringify(rows)])).length;
  }

  async writeQualifications(tx: Tx, rows: readonly QualificationRow[]): Promise<number> {
    return (await tx.query(queries.upsertQualifications, [JSON.stringify(rows)])).length;
  }

  trades(read: Queries): Promise<readonly TradeRow[]> {
    return read.query<TradeRow>(queries.trades);
  }

  qualifications(read: Queries): Promise<readonly QualificationRow[]> {
    return read.query<QualificationRow>(queries.qualifications);
  }
}
