import type { QueryResult, QueryResultRow } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { type Parameters, Queries, ask } from './queries';
import { Tx } from './tx';

/** Reads that may come from a replica; the database refuses writes on it. */
export class ReadPool extends Queries {
  constructor(readonly dataSource: DataSource) {
    super();
  }

  /** Several reads that see one and the same state. */
  snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return within(this.dataSource, 'REPEATABLE READ', work);
  }

  protected run<Row extends QueryResultRow>(sql: string, parameters: Parameters, name?: string): Promise<QueryResult<Row>> {
    return onConnection(this.dataSource, (runner) => ask(runner, sql, parameters, name));
  }
}

/** Writes, always in a transaction, and the reads that must see them. */
export class WritePool extends Queries {
  constructor(readonly dataSource: DataSource) {
    super();
  }

  /** Commits when `work` returns (a refusal too: what it refused it has not written) and rolls back when it throws. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return within(this.dataSource, 'READ COMMITTED', work);
  }

  protected run<Row extends QueryResultRow>(sql: string, parameters: Parameters, name?: string): Promise<QueryResult<Row>> {
    return onConnection(this.dataSource, (runner) => ask(runner, sql, parameters, name));
  }
}

function within<T>(dataSource: DataSource, isolation: 'READ COMMITTED' | 'REPEATABLE READ', work: (tx: Tx) => Promise<T>): Promise<T> {
  return onConnection(dataSource, async (runner) => {
    await runner.startTransaction(isolation);
    try {
      const result = await work(new Tx(runner));
      await runner.commitTransaction();
      return result;
    } catch (fault) {
      await runner.rollbackTransaction().catch(() => {}); // the connection may be what failed
      throw fault;
    }
  });
}

async function onConnection<T>(dataSource: DataSource, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    return await work(runner);
  } finally {
    await runner.release();
  }
}
