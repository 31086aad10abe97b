import { degrees, type Deviation, type DocumentColumns, factBits, type FactColumns, factKinds, type GraphColumns } from '@pure/equivalence';
import type { Tx } from '@platform/database';
import { engineChange, engineDeviations } from '../../application/engine-facts/engine-deviations';
import { latestEditions } from '../../application/engine-facts/latest-editions';
import type { ChangeRecord } from '../../application/read/records';
import { commands, queries } from './engine-facts.sql';
import { GrowingColumns } from './growing-columns';
import { INT4_STEP, int4Rows, type TakeRow } from './int4-rows';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Lists = ReadonlyMap<number, readonly Deviation[]>;

/** What facts take from the documents at their ends, by key. */
type Editions = Readonly<{ dated: Uint8Array; year: Int16Array }>;

const STEP = INT4_STEP;
const NOT_STATED = 255;
const DATED = 1;
const CURRENT = 2;
const { CONFIRMED, NATIONAL_DATED, BASE_DATED, DEVIATIONS_SEEN, DEVIATIONS_COMPLETE, HAS_LIST } = factBits;

/** How `commands.adoptions` packs what it says of one adoption. */
const [LETTER, STATED_AT, GRADE_AT] = [127, 8, 20];
const [PACKED_CONFIRMED, PACKED_BASE_DATED, PACKED_SEEN, PACKED_COMPLETE] = [1 << 16, 1 << 17, 1 << 18, 1 << 19];

/** Index in `degrees` by the first letter of the degree, which no two of them share. */
const degreeByLetter = new Uint8Array(128).fill(NOT_STATED);
degrees.forEach((degree, index) => (degreeByLetter[degree.charCodeAt(0)] = index));

/** Everything that one state of the catalogue knows, in columns. Read it in a snapshot. */
export async function readColumns(tx: Tx): Promise<GraphColumns> {
  const { documents, editions } = await readDocuments(tx);
  const deviations = new Map((await tx.query<{ id: number; deviations: unknown }>(queries.deviations)).map((row) => [row.id, engineDeviations(row.deviations)]));
  const changes = changesByEditions(await tx.query<ChangeRow>(queries.changes));
  const facts = new GrowingColumns(factColumns);
  const lists = new Map<number, readonly Deviation[]>();
  const read = (statement: string, take: TakeRow) => tx.copyEach(statement, int4Rows(4, take));
  await read(commands.adoptions, takeAdoption(facts, lists, deviations, editions));
  await read(commands.replacements, takeSuccession(facts, lists, factKinds.indexOf('replacement'), changes));
  await read(commands.amendments, takeSuccession(facts, lists, factKinds.indexOf('amendment'), new Map()));
  await read(commands.mentions, takeSuccession(facts, lists, factKinds.indexOf('mention'), new Map()));
  return { documents, facts: facts.finish(), lists };
}

const documentColumns = (room: number) => ({
  key: new Int32Array(room), side: new Uint8Array(room), since: new Int32Array(room), family: new Int32Array(room), year: new Int16Array(room), flags: new Uint8Array(room),
});

async function readDocuments(tx: Tx): Promise<{ documents: DocumentColumns; editions: Editions }> {
  const growing = new GrowingColumns(documentColumns);
  await tx.copyEach(commands.documents, int4Rows(6, (bytes, at) => {
    const row = growing.row();
    const { key, side, since, family, year, flags } = growing.columns;
    key[row] = bytes.readInt32BE(at);
    side[row] = bytes.readInt32BE(at + STEP);
    since[row] = bytes.readInt32BE(at + 2 * STEP);
    family[row] = bytes.readInt32BE(at + 3 * STEP);
    year[row] = bytes.readInt32BE(at + 4 * STEP);
    flags[row] = bytes.readInt32BE(at + 5 * STEP);
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

const factColumns = (room: number): Writable<FactColumns> => ({
  kind: new Uint8Array(room), ref: new Int32Array(room), from: new Int32Array(room), to: new Int32Array(room), degree: new Uint8Array(room),
  stated: new Uint8Array(room), bits: new Uint8Array(room), grade: new Uint8Array(room), year: new Int16Array(room),
});
type Growing = GrowingColumns<ReturnType<typeof factColumns>>;

/** Two million rows come here: nothing is allocated for one of them. */
function takeAdoption(facts: Growing, lists: Map<number, readonly Deviation[]>, deviations: Lists, { dated, year }: Editions): TakeRow {
  return (bytes, at) => {
    const row = facts.row();
    const { columns } = facts; // kind 0 is the adoption
    const id = bytes.readInt32BE(at);
    const national = bytes.readInt32BE(at + STEP);
    const base = bytes.readInt32BE(at + 2 * STEP);
    const packed = bytes.readInt32BE(at + 3 * STEP);
    const list = deviations.size === 0 ? undefined : deviations.get(id);
    if (list) lists.set(row, list);
    columns.ref[row] = id;
    columns.from[row] = national;
    columns.to[row] = base;
    columns.degree[row] = degreeByLetter[packed & LETTER] ?? NOT_STATED;
    columns.stated[row] = degreeByLetter[(packed >> STATED_AT) & LETTER] ?? NOT_STATED;
    columns.bits[row] =
      (packed & PACKED_CONFIRMED ? CONFIRMED : 0) | (dated[national] ? NATIONAL_DATED : 0) | (packed & PACKED_BASE_DATED && dated[base] ? BASE_DATED : 0) |
      (packed & PACKED_SEEN ? DEVIATIONS_SEEN : 0) | (packed & PACKED_COMPLETE ? DEVIATIONS_COMPLETE : 0) | (list ? HAS_LIST : 0);
    columns.grade[row] = packed >> GRADE_AT;
    columns.year[row] = year[national] ?? 0;
  };
}

function takeSuccession(facts: Growing, lists: Map<number, readonly Deviation[]>, factKind: number, changes: ReadonlyMap<number, Lists>): TakeRow {
  return (bytes, at) => {
    const row = facts.row();
    const { columns } = facts;
    const newer = bytes.readInt32BE(at + STEP);
    const older = bytes.readInt32BE(at + 2 * STEP);
    const list = changes.get(newer)?.get(older);
    if (list) lists.set(row, list);
    columns.kind[row] = factKind;
    columns.ref[row] = bytes.readInt32BE(at);
    columns.from[row] = newer;
    columns.to[row] = older;
    columns.stated[row] = NOT_STATED;
    columns.bits[row] = list ? DEVIATIONS_SEEN | HAS_LIST : 0;
    columns.grade[row] = bytes.readInt32BE(at + 3 * STEP);
  };
}

type ChangeRow = Pick<ChangeRecord, 'old_clause' | 'kind' | 'summary'> & Readonly<{ new_id: number; old_id: number }>;

/** Recorded changes by the newer, then by the older edition. */
function changesByEditions(rows: readonly ChangeRow[]): ReadonlyMap<number, Lists> {
  const byNewer = new Map<number, Map<number, Deviation[]>>();
  for (const row of rows) {
    const byOlder = byNewer.get(row.new_id) ?? new Map<number, Deviation[]>();
    const list = byOlder.get(row.old_id) ?? [];
    list.push(engineChange(row));
    byNewer.set(row.new_id, byOlder.set(row.old_id, list));
  }
  return byNewer;
}
