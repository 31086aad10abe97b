import { hash } from 'node:crypto';
import { publicLogOf } from '@features/transparency';
import { append, checkInclusion, type Edge, hashOver, inclusionParts, NO_LEAVES, rootOf, type Subtree, tileOfSubtree, tilePath, TreeHashes, type WrittenTile } from '@pure/log';
import { startProcess } from '../support/start-process';
import { ask } from './ask';
import { figure, type Report } from './figure';
import { serveStatic } from './log-static';
import type { Place } from './place';
import { best, quantile, rate } from './timing';

const LEAVES = 262_144;
const BATCH = 4_096;
const PROOFS = 2_000;
const WRITERS = { atOnce: 16, forMs: 5_000 };
const READERS = { atOnce: 4, forMs: 3_000 };

const hashes = new TreeHashes((bytes) => hash('sha256', bytes, 'buffer'));

/** The public log: growing and proving in memory, then how a running server and its worker take in and hand out. */
export async function logFigures(place: Place, report: Report): Promise<void> {
  const tiles = appendFigures(report);
  proofFigures(tiles, report);
  await liveFigures(place, report);
}

type Grown = Readonly<{ edge: Edge; tiles: ReadonlyMap<string, Uint8Array>; leaves: readonly Uint8Array[] }>;

/** CPU seconds, which other programs disturb less than seconds. */
function cpuSeconds(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

function appendFigures(report: Report): Grown {
  const entries = Array.from({ length: LEAVES }, (_, at) => Buffer.from(`{"no":"GT-D-2026-${at}","ver":1,"sha256":"${'0'.repeat(64)}"}`));
  const node = Buffer.alloc(65, 1);
  const bare = cpuSeconds(() => { for (let at = 0; at < 2 * LEAVES; at += 1) hash('sha256', node, 'buffer'); });
  const tiles = new Map<string, Uint8Array>();
  let edge = NO_LEAVES;
  const took = cpuSeconds(() => {
    for (let at = 0; at < LEAVES; at += BATCH) {
      const added: Readonly<{ edge: Edge; tiles: readonly WrittenTile[] }> = append(hashes, edge, entries.slice(at, at + BATCH).map((entry) => hashes.leaf(entry)));
      for (const tile of added.tiles) tiles.set(tilePath(tile.place), tile.bytes);
      edge = added.edge;
    }
  });
  report(figure({ name: 'log-append', value: LEAVES / took, unit: 'leaves per CPU-second', baseline: LEAVES / bare, n: LEAVES, against: `two SHA-256 of 65 bytes a leaf, one-shot: ${Math.round((2 * LEAVES) / bare)} hashes per CPU-second` }));
  return { edge, tiles, leaves: entries };
}

function proofFigures({ edge, tiles, leaves }: Grown, report: Report): void {
  const [size, root] = [edge.size, rootOf(hashes, edge)];
  const indexes = Array.from({ length: PROOFS }, (_, at) => (at * 7_919) % size);
  const ofSubtree = (subtree: Subtree) => {
    const { tile, ...range } = tileOfSubtree(subtree, size);
    return hashOver(hashes, tiles.get(tilePath(tile)) ?? new Uint8Array(0), range);
  };
  const build = (index: number) => inclusionParts(index, size).map((parts) => hashes.ofSubtrees(parts.map(ofSubtree)));
  const proofs = indexes.map(build);
  const node = Buffer.alloc(65, 1);
  const length = proofs[0]?.length ?? 0;
  const bare = best(3, () => { for (let at = 0; at < PROOFS * (length + 1); at += 1) hash('sha256', node, 'buffer'); });
  const built = best(3, () => indexes.map(build));
  const checked = best(3, () => {
    const good = indexes.every((index, at) => checkInclusion(hashes, { index, size, leafHash: hashes.leaf(leaves[index] as Uint8Array), root, proof: proofs[at] ?? [] }).ok);
    if (!good) throw new Error('a proof does not hold');
  });
  const each = (seconds: number) => (seconds * 1_000) / PROOFS;
  report(figure({ name: 'log-proof-build', value: each(built), unit: 'ms', baseline: null, n: PROOFS, against: `none: ${length} hashes of a tree of ${size} leaves, from tiles in memory` }));
  report(figure({ name: 'log-proof-check', value: each(checked), unit: 'ms', baseline: each(bare), n: PROOFS, against: `${length + 1} SHA-256 of 65 bytes` }));
}

/** Each act in a transaction of its own; the worker beside takes them in. */
async function liveFigures(place: Place, report: Report): Promise<void> {
  const database = await place.empty('bench_log');
  const server = startProcess('test/bench/serve.ts', [database.url]);
  try {
    const origin = await server.line();
    const log = publicLogOf();
    await database.write.query('create table public.bare (log text, kind text, number text, version int, document text, sha256 bytea, sm3 bytea, at timestamptz default clock_timestamp(), primary key (number, version))');
    let made = 0;
    const document = { status: 'verified', name: { 'zh-Hans': '厦门光电有限公司' } };
    const text = JSON.stringify(document);
    const acts = await rate([0], WRITERS, () => database.write.transaction((tx) => log.add(tx, { kind: 'other', number: `made-${(made += 1)}`, version: 1, org: null, document, example: false })));
    const rows = await rate([0], WRITERS, () => database.write.transaction((tx) =>
      tx.execute("insert into public.bare (log, kind, number, version, document, sha256, sm3) values ('main', 'other', $1, 1, $2, $3, $4)", [`made-${(made += 1)}`, text, hash('sha256', text, 'buffer'), hash('sm3', text, 'buffer')])));
    report(figure({ name: 'log-acts', value: acts.perSecond, unit: 'acts/s', baseline: rows.perSecond, n: acts.n, against: `the same rows by plain INSERT, ${WRITERS.atOnce} writers each` }));
    await delays(database, acts.n, report);
    await tileFigures(origin, report);
  } finally {
    await server.finish();
    await database.close();
  }
}

type Empty = Awaited<ReturnType<Place['empty']>>;

/** From the row of an act to the checkpoint that everybody sees. */
async function delays({ read, write }: Empty, count: number, report: Report): Promise<void> {
  while (((await write.first<{ n: number }>('select count(*)::int as n from transparency.waiting'))?.n ?? 0) > 0) await new Promise((resolve) => setTimeout(resolve, 200));
  const rows = await read.query<{ ms: number }>(`
    select extract(epoch from (select min(b.at) from transparency.publication b where b.epoch_id = e.epoch_id and b.size > e.index) - r.at)::float8 * 1000 as ms
    from transparency.entry e join transparency.record r on r.id = e.record_id where r.kind = 'other'`);
  const took = rows.map(({ ms }) => ms).filter((ms) => Number.isFinite(ms));
  for (const [name, share] of [['p50', 0.5], ['p99', 0.99]] as const) {
    report(figure({ name: `log-delay-${name}`, value: quantile(took, share), unit: 'ms', baseline: null, n: took.length, against: `none: from an act to the checkpoint that everybody sees, ${count} acts by ${WRITERS.atOnce} writers` }));
  }
}

async function tileFigures(origin: string, report: Report): Promise<void> {
  const tile = `${origin}/log/tile/0/000`;
  const file = await serveStatic(Buffer.from(await (await fetch(tile)).arrayBuffer()), origin);
  try {
    for (const address of [tile, file.address]) await rate([address], { ...READERS, forMs: 500 }, ask);
    const own = await rate([tile], READERS, ask);
    const raw = await rate([file.address], READERS, ask);
    report(figure({ name: 'log-tiles', value: own.perSecond, unit: 'requests/s', baseline: raw.perSecond, n: own.n, against: `${file.by}; ${READERS.atOnce} at once` }));
  } finally {
    await file.close();
  }
}
