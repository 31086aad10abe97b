import type { Parameters } from './queries';
import type { Tx } from './tx';

const AT_ONCE = 2_000;
let opened = 0;

/** The rows of a query one after the other, by a cursor of which few are held at once, in one transaction. `looked` hears of them as they come. */
export async function* rowsOf<Row extends Readonly<Record<string, unknown>>>(read: Tx, sql: string, parameters: Parameters, looked: (rows: number) => void = () => {}): AsyncGenerator<Row, undefined> {
  const cursor = `rows_${(opened += 1)}`;
  await read.query(`declare ${cursor} no scroll cursor for ${sql}`, parameters);
  for (;;) {
    const rows = await read.query<Row>(`fetch ${AT_ONCE} from ${cursor}`);
    looked(rows.length);
    yield* rows;
    if (rows.length < AT_ONCE) break;
  }
  await read.query(`close ${cursor}`);
}
