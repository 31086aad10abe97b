import type { QueryResult, QueryResultRow } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { commit } from './commit';
import { type Parameters, Queries, ask } from './queries';
import { Tx } from './tx';

/**
 * For whom a transaction works: rows of other organisations are not there for it, and without one there are none. `unhurried`:
 * nobody waits for it, so the limits of the server's connections do not hold for it.
 */
export type Scope = Readonly<{ organisation?: string; unhurried?: boolean }>;

const unhurried: Scope = { unhurried: true };

/** Reads that may come from a replica; the database refuses writes on it. */
export class ReadPool extends Queries {
  constructor(readonly dataSource: DataSource) {
    super();
  }

  /** Several reads that see one and the same state. */
  snapshot<T>(work: (tx: Tx) => Promise<T>, scope: Scope = {}): Promise<T> {
    return within(this.dataSource, 'REPEATABLE READ', work, scope);
  }

  /** Two lines of many reads at once, each on a connection of its own, that see one and the same state; they take their time. */
  twinSnapshots<A, B>(one: (tx: Tx) => Promise<A>, other: (tx: Tx) => Promise<B>): Promise<[A, B]> {
    return this.snapshot(async (tx) => {
      const exported = await tx.first<{ name: string }>('select pg_export_snapshot() as name');
      const twin = this.snapshot(async (second) => {
        await second.query(`set transaction snapshot '${exported?.name ?? ''}'`);
        return other(second);
      }, unhurried);
      return Promise.all([one(tx), twin]);
    }, unhurried);
  }

  protected run<Row extends QueryResultRow>(sql: string, parameters: Parameters, name?: string): Promise<QueryResult<Row>> {
    return onConnection(this.dataSource, (runner) => ask(runner, sql, parameters, name));
  }
}

/** Writes, always in a transaction, and the reads that must see them. `single`: on which single statements run. */
export class WritePool extends Queries {
  constructor(
    readonly dataSource: DataSource,
    private readonly single: DataSource = dataSource,
  ) {
    super();
  }

  /** Commits when `work` returns (a refusal too: what it refused it has not written) and rolls back when it throws. */
  transaction<T>(work: (tx: Tx) => Promise<T>, scope: Scope = {}): Promise<T> {
    return within(this.dataSource, 'READ COMMITTED', work, scope);
  }

  protected run<Row extends QueryResultRow>(sql: string, parameters: Parameters, name?: string): Promise<QueryResult<Row>> {
    return onConnection(this.single, (runner) => ask(runner, sql, parameters, name));
  }
}

/** Writes as the owner of the tables: upkeep that makes and swaps them. */
export class OwnerPool extends WritePool {}

type Isolation = 'READ COMMITTED' | 'REPEATABLE READ';

function within<T>(dataSource: DataSource, isolation: Isolation, work: (tx: Tx) => Promise<T>, { organisation, unhurried: takesItsTime = false }: Scope): Promise<T> {
  return onConnection(dataSource, async (runner) => {
    await runner.startTransaction(isolation);
    try {
      if (takesItsTime) await ask(runner, 'set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0', []);
      if (organisation !== undefined) await ask(runner, "select set_config('app.organisation', $1, true)", [organisation]);
      const result = await work(new Tx(runner));
      await commit(runner);
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
