import type { DocumentColumns } from '@pure/equivalence';
import type { Tx } from '@platform/database';
import { latestEditions } from '../../application/engine-facts/latest-editions';
import { dayOfNumber } from './day-of-number';
import { commands } from './engine-facts.sql';
import { GrowingColumns } from './growing-columns';
import { INT4_STEP, int4Rows } from './int4-rows';

/** What facts take from the documents at their ends, by key. */
export type Editions = Readonly<{ dated: Uint8Array; year: Int16Array }>;

const STEP = INT4_STEP;
const DATED = 1;
const CURRENT = 2;

const documentColumns = (room: number) => ({
  key: new Int32Array(room), side: new Uint8Array(room), since: new Int32Array(room), family: new Int32Array(room), year: new Int16Array(room), flags: new Uint8Array(room),
});

/** @param expected documents, by an estimate */
export async function readDocuments(tx: Tx, expected: number): Promise<{ documents: DocumentColumns; editions: Editions }> {
  const growing = new GrowingColumns(documentColumns, expected);
  await tx.copyEach(commands.documents, int4Rows(6, (bytes, at) => {
    const row = growing.row();
    const { key, side, since, family, year, flags } = growing.columns;
    key[row] = bytes.getInt32(at);
    side[row] = bytes.getInt32(at + STEP);
    since[row] = dayOfNumber(bytes.getInt32(at + 2 * STEP));
    family[row] = bytes.getInt32(at + 3 * STEP);
    year[row] = bytes.getInt32(at + 4 * STEP);
    flags[row] = bytes.getInt32(at + 5 * STEP);
  }));
  const { key, side, since, family, year, flags } = growing.finish();
  const current = flags.map((flag) => (flag & CURRENT) >> 1);
  const room = (key.at(-1) ?? 0) + 1;
  const editions = { dated: new Uint8Array(room), year: new Int16Array(room) };
  key.forEach((id, at) => {
    editions.dated[id] = (flags[at] ?? 0) & DATED;
    editions.year[id] = year[at] ?? 0;
  });
  return { documents: { key, side, since, latest: latestEditions({ key, family, year, current }) }, editions };
}
