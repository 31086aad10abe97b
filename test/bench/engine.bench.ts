import { ALL_FIVE, buildDependents, buildGraph, derive, type DependentColumns, type Graph, type GraphColumns, impact, pairOf, pairsOverBases } from '@pure/equivalence';
import { openDatabase, type Tx } from '@platform/database';
import { commands } from '../../libs/features/catalogue/persistence/engine-facts/engine-facts.sql';
import { copyRows, type PackedTable } from '../../libs/features/catalogue/persistence/engine-facts/packed-facts.sql';
import { readColumns } from '../../libs/features/catalogue/persistence/engine-facts/read-columns';
import { SqlFactPacking } from '../../libs/features/catalogue/persistence/engine-facts/sql-fact-packing';
import { engineDatabase } from './engine-database';
import { type Peer, postgresPeer, sqlitePeer } from './engine-peers';
import { proofFigures } from './engine-proofs';
import { BASES, EDGES, EDITIONS } from './engine-rows';
import { basesSql, deriveSql, impactSql, pairSql } from './engine-sql';
import { figure, type Report } from './figure';
import type { Place } from './place';
import { seeded } from './seeded';
import { quantile, seconds, timed } from './timing';

const LOADS = 3;
const PAIRS = 1_000;
const SOURCES = 500;
const EVENTS = 20;
const DEPENDENTS = 1_000_000;
/** A page of what corresponds, with all proofs; all targets are ranked. */
const PAGE = 50;
const AGREED = 200;
const NO_SQLITE = 'better-sqlite3 is not installed: npm install --prefix test/bench';

/** The same question to the engine and to the databases that hold the edges. */
type Question<T> = Readonly<{ name: string; asked: readonly T[]; own(asked: T): unknown; sql: string; values(asked: T): readonly number[]; told: string }>;
type Ask = <T>(question: Question<T>) => Promise<void>;

/** The engine on 300,000 editions and 2,000,000 edges, against recursive SQL over those of the edges that say something. */
export async function engineFigures(place: Place, report: Report): Promise<void> {
  const { url, stop } = await engineDatabase(place.folder);
  try {
    const { columns, graph, took } = await loaded(url, report);
    const dependents = madeDependents();
    const peers = { postgresql: await postgresPeer(url, graph, dependents), sqlite: await sqlitePeer(place.folder, graph, dependents) };
    for (const [peer, other] of Object.entries(peers)) report(figure({ name: `engine-load-${peer}`, value: took, unit: 's', baseline: other?.filled ?? null, n: EDGES, against: other ? 'its tables filled with those of the edges that say something and indexed, from memory' : NO_SQLITE }));
    const ask: Ask = (question) => compare(question, peers, report);
    await agree(graph, peers);
    await ask(pairQuestion(graph));
    await ask(deriveQuestion(graph));
    await pageFigures(graph, report);
    await ask(basesQuestion(graph));
    await impactFigures(graph, dependents, { ask, report });
    proofFigures(graph, columns, report);
    for (const peer of Object.values(peers)) await peer?.close();
  } finally {
    await stop();
  }
}

/** From the tables of the catalogue to a graph that answers, and what it holds. */
async function loaded(url: string, report: Report): Promise<Readonly<{ columns: GraphColumns; graph: Graph; took: number }>> {
  const database = await openDatabase({ url, replicaUrl: null });
  const drained = await best(() => database.read.snapshot(drain));
  const before = process.memoryUsage().rss;
  const first = buildGraph((await readColumns(database.read)).columns);
  const grown = process.memoryUsage().rss - before;
  const unpacked = await best(() => readColumns(database.read));
  const packing = await seconds(() => new SqlFactPacking(database.write).pack());
  const read = await best(() => readColumns(database.read));
  const built = await best(() => Promise.resolve(buildGraph(read.result.columns)));
  await database.close();
  const said = `${EDITIONS} editions, ${EDGES} edges`;
  report(figure({ name: 'engine-load', value: read.took + built.took, unit: 's', baseline: drained.took, n: EDGES, against: `${said}, packed; the bytes of the rows by COPY, read by nobody` }));
  report(figure({ name: 'engine-load-unpacked', value: unpacked.took + built.took, unit: 's', baseline: drained.took, n: EDGES, against: `${said}, none of them packed; the bytes of the same COPY, read by nobody` }));
  report(figure({ name: 'engine-pack', value: packing.took, unit: 's', baseline: drained.took, n: EDGES, against: `${said}, all packed anew; the bytes of the same COPY, read by nobody` }));
  report(figure({ name: 'engine-build', value: built.took, unit: 's', baseline: null, n: EDGES, against: `no peer: rows from columns, a part of the load` }));
  report(figure({ name: 'engine-bytes', value: first.bytes / 1e6, unit: 'MB', baseline: null, n: EDGES, against: `no peer: ${said}; the first load made the process larger by ${Math.round(grown / 1e6)} MB, columns included` }));
  return { columns: read.result.columns, graph: built.result, took: read.took + built.took };
}

async function best<T>(work: () => Promise<T>): Promise<Readonly<{ took: number; result: T }>> {
  let found = await seconds(work);
  for (let round = 1; round < LOADS; round += 1) {
    const other = await seconds(work);
    if (other.took < found.took) found = other;
  }
  return found;
}

async function drain(tx: Tx): Promise<void> {
  const tables: readonly PackedTable[] = ['adoption', 'replacement', 'amendment', 'relation'];
  for (const statement of [commands.documents, ...tables.map((table) => copyRows(table, [{ first: 0, end: null }]))]) for await (const chunk of await tx.copyOut(statement)) void chunk;
}

/** What is measured answers alike: the first masks of the engine and of the peers, lists over a base apart, which SQL does not read. */
async function agree(graph: Graph, peers: Readonly<Record<string, Peer | null>>): Promise<void> {
  for (const [from, to] of pairQuestion(graph).asked.slice(0, AGREED)) {
    const { mask, proofs } = pairOf(graph, from, to);
    for (const [name, peer] of proofs.some(({ rule }) => rule === 'shared-base') ? [] : Object.entries(peers)) {
      const [row] = (await peer?.rows(pairSql, from, to)) ?? [];
      const found: unknown = row && Reflect.get(row, 'mask');
      if (peer && (found ?? ALL_FIVE) !== mask) throw new Error(`${name} finds ${String(found)} from ${from} to ${to}, the engine ${mask}`);
    }
  }
}

/** Half of the pairs are two steps apart, half are drawn at random. */
function pairQuestion(graph: Graph): Question<readonly [number, number]> {
  const random = seeded(11);
  const asked = Array.from({ length: PAIRS }, (_, at) => {
    const from = anyNational(random);
    return [from, at % 2 === 0 ? twoStepsFrom(graph, from, random) : anyNational(random)] as const;
  }).filter(([from, to]) => from !== to);
  return { name: 'engine-pair', asked, own: ([from, to]) => pairOf(graph, from, to), sql: pairSql, values: ([from, to]) => [from, to], told: 'masks of all paths of at most four steps, met in the middle; ours with proofs and what is missing' };
}

function deriveQuestion(graph: Graph): Question<number> {
  return { name: 'engine-derive', asked: sources(), own: (key) => derive(graph, key, { maxHops: 3, most: 0 }), sql: deriveSql, values: (key) => [key], told: 'masks to all targets of at most three steps; ours also with leads and in order' };
}

/** What a page of correspondences asks: four steps, the best of all targets with every proof. */
async function pageFigures(graph: Graph, report: Report): Promise<void> {
  for (const maxHops of [3, 4]) {
    const took = await measured(sources(), (key) => Promise.resolve(derive(graph, key, { maxHops, most: PAGE })));
    for (const [label, share] of shares) report(figure({ name: `engine-page-${maxHops}-${label}`, value: quantile(took, share), unit: 'ms', baseline: null, n: took.length, against: `no peer: the best ${PAGE} of all targets of at most ${maxHops} steps, with all proofs` }));
  }
}

function sources(): readonly number[] {
  const random = seeded(12);
  return Array.from({ length: SOURCES }, () => anyNational(random));
}

function basesQuestion(graph: Graph): Question<null> {
  return { name: 'engine-bases', asked: [null, null], own: () => pairsOverBases(graph, 'taiwan', 'mainland'), sql: basesSql, values: () => [], told: 'all pairs of two sides over a base, there only counted' };
}

/** Bases that many adopt are withdrawn. */
async function impactFigures(graph: Graph, columns: DependentColumns, { ask, report }: Readonly<{ ask: Ask; report: Report }>): Promise<void> {
  const dependents = buildDependents(graph, columns);
  const asked = Array.from({ length: EVENTS }, (_, at) => at + 1);
  const own = (document: number) => impact(graph, { kind: 'withdrawn', document }, dependents);
  await ask({ name: 'engine-impact', asked, own, sql: impactSql, values: (document) => [document], told: `${DEPENDENTS} dependents, those that are affected` });
  const took = await measured(asked, (document) => Promise.resolve(own(document).unchanged()));
  for (const [label, share] of shares) report(figure({ name: `engine-impact-all-${label}`, value: quantile(took, share), unit: 'ms', baseline: null, n: took.length, against: `no peer: of ${DEPENDENTS} dependents those that are affected and all others` }));
}

/** The engine and its peers in turn, question by question, so that whatever else the machine does falls on all of them. */
async function compare<T>({ name, asked, own, sql, values, told }: Question<T>, peers: Readonly<Record<string, Peer | null>>, report: Report): Promise<void> {
  const others = Object.entries(peers).map(([peer, other]) => ({ peer, ask: other && ((one: T) => other.rows(sql, ...values(one))) }));
  const ways = [(one: T) => Promise.resolve(own(one)), ...others.flatMap(({ ask }) => ask ?? [])];
  const took = await inTurn(asked, ways);
  const [mine = []] = took;
  let next = 1;
  for (const { peer, ask } of others) {
    const its = ask && took[next++];
    for (const [label, share] of shares) report(figure({ name: `${name}-${label}-${peer}`, value: quantile(mine, share), unit: 'ms', baseline: its ? quantile(its, share) : null, n: mine.length, against: ask ? told : NO_SQLITE }));
  }
}

/** Milliseconds of each way, item by item, after all items once. */
async function inTurn<T>(items: readonly T[], ways: readonly ((item: T) => Promise<unknown>)[]): Promise<readonly (readonly number[])[]> {
  const took = ways.map((): number[] => []);
  for (const item of [...items, ...items]) for (const [at, way] of ways.entries()) took[at]?.push(...(await timed([item], way)));
  return took.map((each) => each.slice(items.length));
}

const shares = [['p50', 0.5], ['p95', 0.95]] as const;

async function measured<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<readonly number[]> {
  await timed(items, work);
  return timed(items, work);
}

const anyNational = (random: () => number): number => BASES + 1 + Math.floor(random() * (EDITIONS - BASES));

/** A document two steps away, or the document itself where it has no neighbour. */
function twoStepsFrom(graph: Graph, key: number, random: () => number): number {
  let document = key - 1;
  for (let step = 0; step < 2; step += 1) {
    const [start, end] = [graph.first[document] as number, graph.walkable[document] as number];
    if (end > start) document = graph.neighbour[start + Math.floor(random() * (end - start))] as number;
  }
  return document + 1;
}

/** Declarations and the like, each on one national document. */
function madeDependents(): DependentColumns {
  const random = seeded(13);
  return { key: Int32Array.from({ length: DEPENDENTS }, (_, at) => at + 1), document: Int32Array.from({ length: DEPENDENTS }, () => anyNational(random)) };
}
