import type { ClientBase, QueryResult, QueryResultRow } from 'pg';
import type { QueryRunner } from 'typeorm';

/** What a statement takes for `$1`, `$2`, … */
export type Parameters = readonly unknown[];

/** Something that answers SQL: a transaction or a pool. A refusal of the database arrives as `DatabaseError` of `pg`. */
export abstract class Queries {
  /** Rows of a statement; the caller states their shape. Without parameters the text may hold several statements. */
  async query<Row extends QueryResultRow>(sql: string, parameters: Parameters = []): Promise<Row[]> {
    return (await this.run<Row>(sql, parameters)).rows;
  }

  /** The first row of a statement, or null. */
  async first<Row extends QueryResultRow>(sql: string, parameters: Parameters = []): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  /** As `query`; each connection plans the statement once under the name, which must always stand for the same text. */
  async prepared<Row extends QueryResultRow>(name: string, sql: string, parameters: Parameters): Promise<Row[]> {
    return (await this.run<Row>(sql, parameters, name)).rows;
  }

  protected abstract run<Row extends QueryResultRow>(sql: string, parameters: Parameters, name?: string): Promise<QueryResult<Row>>;
}

export async function ask<Row extends QueryResultRow>(runner: QueryRunner, sql: string, parameters: Parameters, name?: string): Promise<QueryResult<Row>> {
  const client = await clientOf(runner);
  if (name !== undefined) return client.query<Row>({ name, text: sql, values: [...parameters] });
  return parameters.length > 0 ? client.query<Row>(sql, [...parameters]) : client.query<Row>(sql);
}

/** The connection behind a runner of TypeORM, which leaves its type open. */
export async function clientOf(runner: QueryRunner): Promise<ClientBase> {
  return (await runner.connect()) as ClientBase;
}
