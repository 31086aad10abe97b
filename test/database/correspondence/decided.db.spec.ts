import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport, type DecidedMapping, DecidedMappings, type DecidedStanding } from '@features/catalogue';
import { CorrespondenceModule, ExplainPair, LiveGraph, type PairView } from '@features/correspondence';
import { Test, type TestingModule } from '@nestjs/testing';
import { DatabaseModule } from '@platform/database';
import { checkDocument, checkProof, derivationDocument } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';
import { type TestDatabase, testDatabase } from '../../support/database';

const [A, B] = ['GB/T 91001-2020', 'CNS 91001:2021'];
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-decided-'));
afterAll(() => rmSync(folder, { recursive: true }));

let database: TestDatabase;
let server: TestingModule;
let keys: ReadonlyMap<string, number>;
beforeAll(async () => {
  database = await testDatabase();
  const file = path.join(folder, 'adoptions.jsonl');
  writeFileSync(file, [[A, 'IDT'], [B, 'MOD']].map(([national, degree]) => `${JSON.stringify({ national, base: 'IEC 91001:2018', degree, source: 'cover.example', grade: 'A', confirmed: true })}\n`).join(''));
  await catalogueImport(database).importFile.execute({ subject: 'adoptions', path: file, dryRun: false });
  const rows = await database.read.query<{ number: string; id: number }>('select number, id from catalogue.edition');
  keys = new Map(rows.map(({ number, id }) => [number, id]));
  server = await Test.createTestingModule({ imports: [DatabaseModule.with({ url: database.url, replicaUrl: null }), CorrespondenceModule] }).compile();
  await server.init();
}, 60_000);
afterAll(() => server.close());

const decisions = (): DecidedMappings => server.get(DecidedMappings, { strict: false });
const keyOf = (number: string): number => keys.get(number) ?? 0;

async function decide(decided: Partial<DecidedMapping>): Promise<void> {
  const whole: DecidedMapping = {
    mapping: 'GT-M-2026-000001-A', version: 1, from: keyOf(A), to: keyOf(B), relations: ['superset'], negated: false,
    approval: { territory: '350200', effect: 'technical-reference', until: null, body: { 'zh-Hans': '示例局' } }, unilateral: false, since: '2026-01-01' as LocalDate, example: false, ...decided,
  };
  await database.write.transaction((tx) => decisions().write(tx, whole));
}
const settle = (standing: DecidedStanding) => database.write.transaction((tx) => decisions().settle(tx, 'GT-M-2026-000001-A', standing));

/** Waits until the graph in memory is the one of the facts. */
async function pair(territory?: string, asOf?: string): Promise<PairView> {
  const state = await database.read.first<{ version: string }>('select version::text from catalogue.facts_state');
  while ((await server.get(LiveGraph, { strict: false }).graph()).version !== state?.version) await new Promise((resolve) => setTimeout(resolve, 20));
  const found = await server.get(ExplainPair, { strict: false }).execute({ from: A, to: B, ...(territory && { territory }), ...(asOf && { asOf: asOf as LocalDate }) });
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

const told = ({ answer: { mask, standing, grade, mapping } }: PairView) => ({ mask, standing, grade, mapping });
const candidate = { mask: ['equal', 'subset', 'superset', 'overlap'], standing: 'candidate', grade: 3, mapping: undefined };
beforeEach(() => decide({}));

it('an approved mapping carries the answer at grade 5, with a proof that anybody can check', async () => {
  const { answer } = await pair();
  expect(answer).toMatchObject({ mask: ['superset'], covers: true, standing: 'approved', grade: 5, provisional: false, mapping: 'GT-M-2026-000001-A' });
  expect(answer.proofs.flatMap((proof) => checkProof(JSON.parse(JSON.stringify(proof))))).toEqual([]);
});

it.each([['350200', 'approved'], ['350203', 'approved'], ['350000', 'candidate'], ['440300', 'candidate'], ['710000', 'candidate']])('asked for %s it is %s', async (territory, standing) => {
  expect((await pair(territory)).answer.standing).toBe(standing);
});

it.each(['suspended', 'revoked', 'superseded', 'expired'] as const)('one that is %s leaves the graph', async (standing) => {
  await settle(standing);
  expect(told(await pair())).toEqual(candidate);
});

it('comes back when a suspension is lifted', async () => {
  await settle('suspended');
  await settle('stands');
  expect((await pair()).answer.standing).toBe('approved');
});

it('of several relations each of the others is excluded, and nothing more is said', async () => {
  await decide({ version: 2, relations: ['equal', 'superset'] });
  const { answer } = await pair();
  expect(told({ answer } as PairView)).toEqual({ mask: ['equal', 'superset'], standing: 'approved', grade: 5, mapping: 'GT-M-2026-000001-A' });
  expect(answer.covers).toBe(true);
  expect(checkDocument(JSON.parse(JSON.stringify(derivationDocument({ asOf: '2026-01-01' as LocalDate, items: [answer] } as never))))).toEqual([]);
});

it('what a panel agreed and nobody approved has grade 4, and holds in no territory', async () => {
  await decide({ version: 3, relations: ['subset'], approval: null });
  expect([told(await pair()), (await pair('350200')).answer.standing]).toEqual([{ mask: ['subset'], standing: 'reviewed', grade: 4, mapping: 'GT-M-2026-000001-A' }, 'candidate']);
});

it.each([[null, null], [{ territory: 'CN', effect: 'technical-reference', until: null, body: { en: 'Example body' } }, { en: 'Example body' }]] as const)('who stands behind it is named, and that one side alone reviewed it', async (approval, body) => {
  await decide({ version: 9, approval, unilateral: true });
  expect((await pair()).named.decisions?.get('GT-M-2026-000001-A')).toMatchObject({ version: 9, unilateral: true, body, territory: approval?.territory ?? null });
});

it('a refused relation is excluded', async () => {
  await decide({ version: 4, relations: ['equal'], negated: true });
  expect((await pair()).answer.mask).not.toContain('equal');
});

it.each([
  ['holds on the last day of its term', 0, 'approved'],
  ['is out on the day after', -1, 'candidate'],
])('%s, whoever takes note of it', async (_, days, standing) => {
  const day = await database.read.first<{ until: LocalDate }>(`select ((now() at time zone 'Asia/Shanghai')::date + $1::int)::text as until`, [days]);
  await decide({ version: 5, approval: { territory: '350200', effect: 'technical-reference', until: day?.until ?? null, body: {} } });
  expect((await pair()).answer.standing).toBe(standing);
});

describe('asked for another day', () => {
  /** What was decided before would stand on those days too. */
  beforeEach(() => database.write.query('with gone as (delete from catalogue.decided_standing) delete from catalogue.decided_mapping'));

  /** As if it had been suspended and lifted on days that are past. */
  const stood = async (on: string, standing: DecidedStanding): Promise<void> => {
    await database.write.query(`insert into catalogue.decided_standing (decided_id, standing, "on") select max(id), $2, $1::date from catalogue.decided_mapping`, [on, standing]);
    await database.write.query(`update catalogue.facts_state set version = version + 1`);
    await database.write.query(`select pg_notify('catalogue_facts', '')`);
  };

  it.each([['before its approval', '2026-01-31', 'candidate'], ['on the day', '2026-02-01', 'approved'], ['before its suspension', '2026-03-09', 'approved'], ['during that', '2026-03-20', 'candidate'], ['after that', '2026-04-01', 'approved']])(
    '%s', async (_, asOf, standing) => {
      await decide({ version: 6, since: '2026-02-01' as LocalDate });
      await stood('2026-03-10', 'suspended');
      await stood('2026-04-01', 'stands');
      expect((await pair(undefined, asOf)).answer.standing).toBe(standing);
    });

  it('one that is revoked since still counts for a day on which it stood', async () => {
    await decide({ version: 7, since: '2026-02-01' as LocalDate });
    await settle('revoked');
    expect([(await pair(undefined, '2026-02-02')).answer.standing, (await pair()).answer.standing, (await pair('440300', '2026-02-02')).answer.standing]).toEqual(['approved', 'candidate', 'candidate']);
  });
});

it('nobody takes a decision off the record', async () => {
  const restricted = await testDatabase({ restricted: true });
  await expect(restricted.write.query('delete from catalogue.decided_mapping')).rejects.toThrow('permission denied');
});

it('a decision of an example raises nothing between editions that are not examples', async () => {
  await decide({ example: true });
  expect(told(await pair())).toEqual(candidate);
  expect(told(await pair('350200'))).toEqual(candidate);
});
