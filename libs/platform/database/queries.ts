import type { QueryResult, QueryRunner } from 'typeorm';

/** What a statement takes for `$1`, `$2`, … */
export type Parameters = readonly unknown[];

/** Something that answers SQL: a transaction or a pool. */
export abstract class Queries {
  /** Rows of a statement; the caller states their shape, which the statement's test holds. */
  async query<Row extends object>(sql: string, parameters: Parameters = []): Promise<Row[]> {
    return (await this.run<Row>(sql, parameters)).records;
  }

  /** The one row of a statement, or null. */
  async first<Row extends object>(sql: string, parameters: Parameters = []): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  /** Rows, and how many of them the statement touched. */
  protected abstract run<Row>(sql: string, parameters: Parameters): Promise<QueryResult<Row>>;
}

/** Without parameters the text may hold several statements. */
export function ask<Row>(runner: QueryRunner, sql: string, parameters: Parameters): Promise<QueryResult<Row>> {
  return runner.query(sql, parameters.length > 0 ? [...parameters] : undefined, true);
}
