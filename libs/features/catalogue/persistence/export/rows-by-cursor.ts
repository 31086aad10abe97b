import type { Tx } from '@platform/database';

const AT_ONCE = 1_000;

/** Rows of a statement by a cursor, one statement at a time: a full catalogue does not fit into memory. */
export async function* rowsByCursor<Row>(tx: Tx, statement: string): AsyncGenerator<Row> {
  await tx.execute(`declare rows_by_cursor no scroll cursor for ${statement}`);
  for (;;) {
    const rows = await tx.query<Row>(`fetch ${AT_ONCE} from rows_by_cursor`);
    yield* rows;
    if (rows.length < AT_ONCE) break;
  }
  await tx.execute('close rows_by_cursor');
}
