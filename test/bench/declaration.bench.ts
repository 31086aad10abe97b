import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Database, WritePool } from '@platform/database';
import { LintDraft } from '../../libs/features/declaration/application/lint-draft';
import { PublishDeclaration } from '../../libs/features/declaration/application/publication/publish-declaration';
import { WriteDraft } from '../../libs/features/declaration/application/drafts/write-draft';
import { aFloor, anEdition, factsOn } from '../../libs/features/declaration/domain/draft.fixture';
import { lint } from '../../libs/features/declaration/domain/lint';
import { readDraft } from '../../libs/features/declaration/domain/reading/read-draft';
import { startProcess } from '../support/start-process';
import { ask } from './ask';
import { lampDraft, verifiedFirm } from './declaration-made';
import { figure, type Report } from './figure';
import type { Place } from './place';
import { openApp } from './site';
import { quantile, rate, timed } from './timing';

const INDICATORS = 50;
const AT_A_TIME = 100;
const DRAFTS = 1_500;
const WRITERS = { atOnce: 8, forMs: 5_000 };
const READERS = { atOnce: 4, forMs: 4_000 };
type Empty = Awaited<ReturnType<Place['empty']>>;

/** Self-declarations: how fast rules run, how many are published a second, how many codes are answered. */
export async function declarationFigures(place: Place, report: Report): Promise<void> {
  ruleFigures(report);
  const database = await place.empty('bench_declaration');
  const app = await openApp(database.url);
  try {
    const numbers = await publishFigures(app, database, report);
    await codeFigures(database.url, numbers, report);
  } finally {
    await app.close();
    await database.close();
  }
}

/** Reading and all rules, in memory, on a draft of fifty indicators each of which has a requirement to be held against. */
function ruleFigures(report: Report): void {
  const draft = { ...lampDraft('示例灯', INDICATORS), comparedWith: ['GB/T 90010-2024'] };
  const requirements = Array.from({ length: INDICATORS }, (_, n) => aFloor({ id: `r-${n}`, characteristic: `光效 ${n}`, unit: 'lm/W', value: '85', method: 'GB/T 90001-2024' }));
  const facts = factsOn([anEdition('GB/T 90010-2024', { nature: 'recommended', requirements })]);
  const text = JSON.stringify(draft);
  const each = (work: () => unknown): number => bestCpu(5, () => { for (let n = 0; n < AT_A_TIME; n += 1) work(); }) / AT_A_TIME;
  const own = each(() => lint(readDraft(JSON.parse(text)).draft, facts));
  report(figure({ name: 'declaration-lint', value: own, unit: 'ms', baseline: each(() => JSON.parse(text)), n: AT_A_TIME, against: `JSON.parse of the same ${text.length} characters; of CPU, 5 ms are wanted` }));
}

/** Milliseconds of CPU, which other programs disturb less than those of a clock. */
function bestCpu(rounds: number, work: () => void): number {
  work();
  return Math.min(...Array.from({ length: rounds }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  }));
}

async function publishFigures(app: NestFastifyApplication, database: Empty, report: Report): Promise<readonly string[]> {
  const organisation = await verifiedFirm(database);
  const acting = { organisation, membership: '', role: 'enterprise', scopes: null } as const;
  const by = { via: 'system' } as const;
  const [drafting, publishing, linting] = [app.get(WriteDraft, { strict: false }), app.get(PublishDeclaration, { strict: false }), app.get(LintDraft, { strict: false })];
  const looked = await timed(Array.from({ length: 40 }, () => lampDraft('示例灯', INDICATORS)), (draft) => linting.execute(draft));
  report(figure({ name: 'declaration-lint-p95', value: quantile(looked.slice(5), 0.95), unit: 'ms', baseline: null, n: 35, against: 'none: the same draft with the facts gathered from the database' }));
  const ids: string[] = [];
  for (let n = 0; n < DRAFTS; n += 1) {
    const begun = await drafting.create({ draft: { ...lampDraft(`示例灯 ${n}`, 4) } }, { acting, by, keyed: null });
    if (begun.ok) ids.push(begun.value);
  }
  const numbers: string[] = [];
  const acts = await rate(ids, WRITERS, async (id) => {
    const made = await publishing.execute(id, { version: 1, acting, by });
    if (!made.ok) throw new Error(made.refusal.code);
    numbers.push(made.value.number);
  });
  const rows = await copied(database, [...new Set(numbers)]);
  report(figure({ name: 'declaration-publish', value: acts.perSecond, unit: 'acts/s', baseline: rows, n: acts.n, against: `the same rows by INSERT … SELECT into tables without checks, one transaction each; ${WRITERS.atOnce} writers each` }));
  return numbers;
}

const TABLES = [['declaration.version', 'number'], ['declaration.published', 'number'], ['declaration.cited', 'number'], ['declaration.status_place', 'number'], ['declaration.likeness', 'number'], ['transparency.record', 'number']] as const;

/** What an act writes, written once more without what makes it an act. */
async function copied({ write }: Pick<Database, 'write'>, numbers: readonly string[]): Promise<number> {
  const names = TABLES.map(([table]) => table.replace('.', '_'));
  for (const [at, [table]] of TABLES.entries()) await write.query(`create table public.${names[at] ?? ''} as select * from ${table} limit 0`, []);
  const pool: WritePool = write;
  const one = (number: string) => pool.transaction(async (tx) => {
    for (const [at, [table, key]] of TABLES.entries()) await tx.execute(`insert into public.${names[at] ?? ''} select * from ${table} where ${key} = $1`, [number]);
  });
  return (await rate(numbers, WRITERS, one)).perSecond;
}

/** The page behind a code on a pack, against the smallest file that the same server hands out. */
async function codeFigures(url: string, numbers: readonly string[], report: Report): Promise<void> {
  const server = startProcess('test/bench/serve.ts', [url]);
  try {
    const origin = await server.line();
    const page = await (await fetch(`${origin}/hans/`)).text();
    const file = /\/assets\/gongtong\.[^"]+\.css/.exec(page)?.[0] ?? '/robots.txt';
    const pages = numbers.slice(0, 200).map((number) => `${origin}/q/${number}`);
    for (const address of [pages[0] ?? '', origin + file]) await rate([address], { ...READERS, forMs: 500 }, ask);
    const own = await rate(pages, READERS, ask);
    const raw = await rate([origin + file], READERS, ask);
    report(figure({ name: 'declaration-code', value: own.perSecond, unit: 'requests/s', baseline: raw.perSecond, n: own.n, against: `a style sheet of ${await ask(origin + file)} bytes from the memory of the same server; ${READERS.atOnce} at once` }));
  } finally {
    await server.finish();
  }
}
