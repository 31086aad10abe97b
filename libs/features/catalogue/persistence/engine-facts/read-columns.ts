import { degrees, type Deviation, factBits, type FactColumns, factKinds, type Relation, relations } from '@pure/equivalence';
import type { ReadPool, Tx } from '@platform/database';
import { engineChange, engineDeviations } from '../../application/engine-facts/engine-deviations';
import type { DecisionSpan, FactsState } from '../../application/engine-facts/engine-facts';
import type { ChangeRecord } from '../../application/read/records';
import { queries } from './engine-facts.sql';
import { GrowingColumns } from './growing-columns';
import { int4Rows, type TakeRow } from './int4-rows';
import { missingBlocks } from './missing-blocks';
import { copyBlocks, copyRows, type PackedTable } from './packed-facts.sql';
import { packedRows } from './packed-rows';
import { type Editions, readDocuments } from './read-documents';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Lists = ReadonlyMap<number, readonly Deviation[]>;

type Expected = Readonly<{ documents: number; facts: number }>;

/** What is read by and by, in any order. */
type Reading = Readonly<{ expected: number; facts: Growing; lists: Map<number, readonly Deviation[]>; mappings: Map<number, string> }>;

const COLUMNS = 4;
const NOT_STATED = 255;
const { CONFIRMED, NATIONAL_DATED, BASE_DATED, DEVIATIONS_SEEN, DEVIATIONS_COMPLETE, HAS_LIST, NEGATED } = factBits;

/** How `commands.adoptions` packs what it says of one adoption. */
const [LETTER, STATED_AT, GRADE_AT] = [127, 8, 20];
const [PACKED_CONFIRMED, PACKED_BASE_DATED, PACKED_SEEN, PACKED_COMPLETE] = [1 << 16, 1 << 17, 1 << 18, 1 << 19];

/** Index in `degrees` by the first letter of the degree, which no two of them share. */
const degreeByLetter = new Uint8Array(128).fill(NOT_STATED);
degrees.forEach((degree, index) => (degreeByLetter[degree.charCodeAt(0)] = index));

/**
 * Everything that one state of the catalogue knows, in columns; over two connections, so that no core waits for the other.
 * @param counted ids of the facts of decisions that count; null: those that stand today
 */
export async function readColumns(pool: Pick<ReadPool, 'first' | 'twinSnapshots'>, counted: readonly number[] | null = null): Promise<FactsState> {
  const expected = await pool.first<Expected>(queries.expected);
  const reading: Reading = { expected: expected?.documents ?? 0, facts: new GrowingColumns(factColumns, expected?.facts ?? 0), lists: new Map(), mappings: new Map() };
  const [{ version, documents }, decided] = await pool.twinSnapshots((tx) => readAdopted(tx, reading), (tx) => readOthers(tx, reading, counted));
  return { version, ...decided, columns: { documents, facts: reading.facts.finish(), lists: reading.lists, mappings: reading.mappings } };
}

/** The documents, then the adoptions, which take from them. */
async function readAdopted(tx: Tx, reading: Reading) {
  const version = await versionIn(tx);
  const { documents, editions } = await readDocuments(tx, reading.expected);
  const deviations = new Map((await tx.query<{ id: number; deviations: unknown }>(queries.deviations)).map((row) => [row.id, engineDeviations(row.deviations)]));
  await readFacts(tx, 'adoption', takeAdoption(reading, deviations, editions));
  return { version, documents };
}

async function readOthers(tx: Tx, reading: Reading, counted: readonly number[] | null): Promise<Pick<FactsState, 'counted' | 'decisions'>> {
  const changes = changesByEditions(await tx.query<ChangeRow>(queries.changes));
  await readFacts(tx, 'relation', takeSuccession(reading, factKinds.indexOf('mention'), new Map()));
  await readFacts(tx, 'replacement', takeSuccession(reading, factKinds.indexOf('replacement'), changes));
  await readFacts(tx, 'amendment', takeSuccession(reading, factKinds.indexOf('amendment'), new Map()));
  const standing = await tx.query<StandingMapping>(queries.standingMappings, [counted]);
  for (const mapping of standing) takeMapping(reading, mapping);
  return { counted: standing.map(({ id }) => id), decisions: await tx.query<DecisionSpan>(queries.decisions) };
}

/** The blocks that are packed as they are, the other facts row by row: a packed fact costs a tenth of a row. */
async function readFacts(tx: Tx, table: PackedTable, take: TakeRow): Promise<void> {
  const packed = (await tx.query<{ kind: string; blocks: readonly number[] }>(queries.packedBlocks)).find(({ kind }) => kind === table)?.blocks ?? [];
  if (packed.length > 0) await tx.copyEach(copyBlocks(table), packedRows(take));
  await tx.copyEach(copyRows(table, missingBlocks(packed)), int4Rows(COLUMNS, take));
}

/** @throws Error where the tables are not those of the catalogue */
export async function versionIn(database: Pick<Tx, 'first'>): Promise<string> {
  const state = await database.first<{ version: string }>(queries.version);
  if (!state) throw new Error('the state of the facts is missing');
  return state.version;
}

const factColumns = (room: number): Writable<FactColumns> => ({
  kind: new Uint8Array(room), ref: new Int32Array(room), from: new Int32Array(room), to: new Int32Array(room), degree: new Uint8Array(room),
  stated: new Uint8Array(room), bits: new Uint8Array(room), grade: new Uint8Array(room), year: new Int16Array(room),
});
type Growing = GrowingColumns<ReturnType<typeof factColumns>>;

/** Two million rows come here: nothing is allocated for one of them. */
function takeAdoption({ facts, lists }: Reading, deviations: Lists, { dated, year }: Editions): TakeRow {
  return (bytes, at, step) => {
    const row = facts.row();
    const { columns } = facts; // kind 0 is the adoption
    const id = bytes.getInt32(at);
    const national = bytes.getInt32(at + step);
    const base = bytes.getInt32(at + 2 * step);
    const packed = bytes.getInt32(at + 3 * step);
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

function takeSuccession({ facts, lists }: Reading, factKind: number, changes: ReadonlyMap<number, Lists>): TakeRow {
  return (bytes, at, step) => {
    const row = facts.row();
    const { columns } = facts;
    const newer = bytes.getInt32(at + step);
    const older = bytes.getInt32(at + 2 * step);
    const list = changes.get(newer)?.get(older);
    if (list) lists.set(row, list);
    columns.kind[row] = factKind;
    columns.ref[row] = bytes.getInt32(at);
    columns.from[row] = newer;
    columns.to[row] = older;
    columns.stated[row] = NOT_STATED;
    columns.bits[row] = list ? DEVIATIONS_SEEN | HAS_LIST : 0;
    columns.grade[row] = bytes.getInt32(at + 3 * step);
  };
}

type StandingMapping = Readonly<{ id: number; mapping: string; from: number; to: number; relation: Relation; negated: boolean; grade: number }>;

function takeMapping({ facts, mappings }: Reading, { id, mapping, from, to, relation, negated, grade }: StandingMapping): void {
  const row = facts.row();
  const { columns } = facts;
  mappings.set(row, mapping);
  columns.kind[row] = factKinds.indexOf('mapping');
  columns.ref[row] = id;
  columns.from[row] = from;
  columns.to[row] = to;
  columns.degree[row] = relations.indexOf(relation);
  columns.stated[row] = NOT_STATED;
  columns.bits[row] = negated ? NEGATED : 0;
  columns.grade[row] = grade;
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
