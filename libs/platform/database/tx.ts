import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { QueryResult, QueryResultRow } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { EntityManager, QueryRunner } from 'typeorm';
import { CopyMessages, type TakeMessage } from './copy-messages';
import { type Parameters, Queries, ask, clientOf } from './queries';

/** One open transaction. It is handed on explicitly; a store method that writes takes it first. */
export class Tx extends Queries {
  constructor(private readonly runner: QueryRunner) {
    super();
  }

  /** For repositories: `tx.manager.getRepository(Entity)`. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Runs a statement for its effect and gives the number of rows it touched. */
  async execute(sql: string, parameters: Parameters = []): Promise<number> {
    return (await this.run(sql, parameters)).rowCount ?? 0;
  }

  /** Feeds `copy … from stdin` with the source's chunks, within this transaction; gives the number of rows. */
  async copyIn(sql: string, source: Readable | AsyncIterable<string | Buffer>): Promise<number> {
    const sink = (await clientOf(this.runner)).query(copyFrom(sql));
    await pipeline(source, sink);
    return sink.rowCount;
  }

  /** The bytes of `copy … to stdout`; read them to the end before the next statement. */
  async copyOut(sql: string): Promise<Readable> {
    return (await clientOf(this.runner)).query(copyTo(sql));
  }

  /** As `copyOut` for millions of rows: each is handed on where it lies, without an object of its own. */
  async copyEach(sql: string, take: TakeMessage): Promise<void> {
    await (await clientOf(this.runner)).query(new CopyMessages(sql, take)).done;
  }

  protected run<Row extends QueryResultRow>(sql: string, parameters: Parameters, name?: string): Promise<QueryResult<Row>> {
    return ask(this.runner, sql, parameters, name);
  }
}
