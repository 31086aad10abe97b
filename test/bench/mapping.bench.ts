import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Database } from '@platform/database';
import { canonicalJson } from '@pure/kernel';
import { ReadDrafts } from '../../libs/features/mapping/application/drafts/read-drafts';
import { WriteDraft } from '../../libs/features/mapping/application/drafts/write-draft';
import { LintMapping } from '../../libs/features/mapping/application/lint-mapping';
import type { MappingContent } from '../../libs/features/mapping/domain/content';
import { diffContents } from '../../libs/features/mapping/domain/diff/contents';
import { importLargePair, largeContent } from '../support/large-mapping';
import { MappingPublisher } from '../support/publish-mapping';
import { demonstrated } from './demonstrated';
import { figure, type Report } from './figure';
import { mappingPageFigures } from './mapping-pages';
import type { Place } from './place';
import { openApp } from './site';
import { best, quantile, timed } from './timing';

const ROWS = 600;
const ROUNDS = 15;
const PUBLISHED = 5;

/** Mappings of 600 rows: opened, kept, looked at, compared, published, listed, found and read. */
export async function mappingFigures(place: Place, report: Report): Promise<void> {
  const database = await place.empty('bench_mapping');
  const app = await openApp(database.url);
  try {
    await demonstrated(database);
    await importLargePair(database, ROWS);
    const publisher = await MappingPublisher.of(app, database);
    await draftFigures(app, { database, publisher }, report);
    compareFigures(report);
    const number = await publishFigures({ database, publisher }, report);
    await mappingPageFigures({ app, database, number }, report);
  } finally {
    await app.close();
    await database.close();
  }
}

type Work = Readonly<{ database: Pick<Database, 'write' | 'read'> & Readonly<{ url: string }>; publisher: MappingPublisher }>;
const median = (took: readonly number[]): number => quantile(took.slice(3), 0.5);
const rounds = Array.from({ length: ROUNDS + 3 }, (_, at) => at);

async function draftFigures(app: NestFastifyApplication, { database: { write }, publisher }: Work, report: Report): Promise<void> {
  const [reading, writing, linting] = [app.get(ReadDrafts, { strict: false }), app.get(WriteDraft, { strict: false }), app.get(LintMapping, { strict: false })];
  const content = largeContent(ROWS);
  const { acting, by } = publisher.drafter;
  const id = await publisher.begin(content);
  const [text, changed] = [JSON.stringify(content), JSON.stringify(Object.fromEntries(content.rows.map(({ key }) => [key, 1])))];
  const [row] = content.rows.slice(300);
  if (!row) throw new Error('the mapping of the benchmark has too few rows');
  await write.query('create table public.draft as select mapping_id, content, changed from mapping.draft', []);

  const stored = () => write.query('select content, changed from public.draft', []);
  const kept = () => write.query('update public.draft set content = $1::jsonb, changed = $2::jsonb', [text, changed]);
  const version = async () => { const own = await reading.one(id, acting); return own.ok ? own.value.version : 0; };
  const [raw, rawKept] = [median(await timed(rounds, stored)), median(await timed(rounds, kept))];
  report(figure({ name: 'mapping-open', value: median(await timed(rounds, () => reading.one(id, acting))), unit: 'ms', baseline: raw, n: ROUNDS, against: `the same ${ROWS} rows by SELECT, parsed by the driver` }));
  const rowTook = await timed(rounds, (at) => writing.saveRow(id, { key: row.key, row: { ...row, reason: `${row.reason} ${at}` }, seen: 1_000_000 }, { acting, by }));
  report(figure({ name: 'mapping-save-row', value: median(rowTook), unit: 'ms', baseline: rawKept, n: ROUNDS, against: 'UPDATE of the same document in a table without checks' }));
  const now = await version();
  const wholeTook = await timed(rounds, (at) => writing.save(id, { document: { ...content.document, rationale: `${at}` }, rows: content.rows }, now + at, { acting, by }));
  report(figure({ name: 'mapping-save', value: median(wholeTook), unit: 'ms', baseline: rawKept, n: ROUNDS, against: 'the same' }));
  const parsed = best(ROUNDS, () => JSON.parse(text)) * 1_000;
  report(figure({ name: 'mapping-lint', value: median(await timed(rounds, () => linting.execute(content, []))), unit: 'ms', baseline: parsed, n: ROUNDS, against: `JSON.parse of the same ${text.length} characters; the facts come from the database` }));
}

/** Word by word, where every tenth row has another reason. */
function compareFigures(report: Report): void {
  const before = largeContent(ROWS);
  const after: MappingContent = { ...before, rows: before.rows.map((row, at) => (at % 10 === 0 ? { ...row, reason: `${row.reason}，另须记录环境温度` } : row)) };
  const [a, b] = [JSON.stringify(before), JSON.stringify(after)];
  const changes = diffContents(before, after, 'zh');
  const own = best(ROUNDS, () => diffContents(before, after, 'zh')) * 1_000;
  report(figure({ name: 'mapping-compare', value: own, unit: 'ms', baseline: best(ROUNDS, () => [a, b].map((text): unknown => JSON.parse(text))) * 1_000, n: ROUNDS, against: `JSON.parse of both versions; ${changes.rows.length} of ${ROWS} rows changed` }));
}

/** The second person's act: looked at anew, written, logged, told to the engine. Gives the number of one that is approved. */
async function publishFigures({ database: { write }, publisher }: Work, report: Report): Promise<string> {
  const numbers: string[] = [];
  for (let at = 0; at < PUBLISHED; at += 1) {
    const number = await publisher.agreed(await publisher.begin(largeContent(ROWS)));
    await publisher.sendToNotice(number);
    numbers.push(number);
  }
  const took = await timed(numbers, (number) => publisher.approve(number));
  await write.query('create table public.shown (number text, document text, sha256 bytea)', []);
  await write.query('create table public.decided (mapping text, row jsonb)', []);
  const content = largeContent(ROWS);
  const raw = await timed(numbers, (number) => write.transaction(async (tx) => {
    const document = canonicalJson(content);
    await tx.execute('insert into public.shown values ($1, $2, $3)', [number, document, createHash('sha256').update(document).digest()]);
    await tx.execute('insert into public.decided select $1, r from jsonb_array_elements($2::jsonb) r', [number, JSON.stringify(content.rows)]);
  }));
  report(figure({ name: 'mapping-publish', value: quantile(took.slice(1), 0.5), unit: 'ms', baseline: quantile(raw.slice(1), 0.5), n: numbers.length - 1, against: 'canonical JSON, SHA-256 and the same rows by INSERT, in one transaction' }));
  return numbers[0] ?? '';
}
