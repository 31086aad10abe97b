import type { FileOrder } from './importer';
import type { OpenTable, RawRow } from './table-files';

const ROWS_BETWEEN_REPORTS = 1_000;

/** What `read` makes of the rows of a table, in batches of at least `atLeast` items and one at the end; tells the progress. */
export async function* rowBatches<Item>(
  file: OpenTable,
  { onProgress }: FileOrder,
  atLeast: number,
  read: (row: RawRow) => readonly Item[],
): AsyncGenerator<readonly Item[]> {
  let [waiting, rows]: [Item[], number] = [[], 0];
  for await (const group of file.rows) {
    for (const row of group) {
      waiting.push(...read(row));
      rows += 1;
      if (rows % ROWS_BETWEEN_REPORTS === 0) onProgress?.({ rows, fraction: file.fraction(), stage: 'reading' });
      if (waiting.length < atLeast) continue;
      yield waiting;
      waiting = [];
    }
  }
  yield waiting;
  onProgress?.({ rows, fraction: 1, stage: 'merging' });
}
