import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import { OpenDataReader, type OpenDataState } from '../../application/export/open-data-ports';
import type { OpenDataSet } from '../../application/export/open-data-sets';
import type { StoredRow } from '../../application/export/open-row';
import { queries } from './open-data.sql';

const AT_ONCE = 1_000;

@Injectable()
export class SqlOpenDataReader extends OpenDataReader {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  snapshot<T>(work: (state: OpenDataState) => Promise<T>): Promise<T> {
    return this.pool.snapshot((tx) =>
      work({
        rows: (set) => rowsOf(tx, set),
        leftOut: async () => (await tx.query<{ id: string }>(queries.leftOut)).map(({ id }) => id),
      }),
    );
  }
}

/** By a cursor: a full catalogue does not fit into memory. */
async function* rowsOf(tx: Tx, { name }: OpenDataSet): AsyncGenerator<StoredRow> {
  await tx.execute(`declare open_data no scroll cursor for ${queries[name]}`);
  for (;;) {
    const rows = await tx.query<StoredRow>(`fetch ${AT_ONCE} from open_data`);
    yield* rows;
    if (rows.length < AT_ONCE) break;
  }
  await tx.execute('close open_data');
}
