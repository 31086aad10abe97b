import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Item = Readonly<{ requirement: Readonly<{ id: string }>; verdict: string; reason: string; provisional: boolean; basis: Readonly<Record<string, unknown>> | null; basisToConfirm: object | null; action: string }>;
type Delta = Readonly<{ items: Item[]; counts: Readonly<{ confirmed: Record<string, number>; provisional: Record<string, number> }>; campaign: Readonly<{ serves: Readonly<{ target: string; requirement: string }>[]; conditions: unknown[] }>[]; campaignExact: boolean; nothingLeft: boolean; faults: unknown[] }>;

const METHOD = 'GB/T 99003-2020 5';
const AMBIENT = [{ name: 'ambient', value: '25 +- 5', unit: 'Cel' }];

const limit = (id: string, operator: string, value: unknown, unit: string, more: object = {}) =>
  ({ id, standard: 'GB/T 99001-2020', characteristic: { en: id }, kind: 'limit', operator, value, unit, method: METHOD, grade: 'A', ...more });

/** A standard that is made up, with a row for each verdict. */
const requirements = [
  limit('efficacy', '>=', 80, 'lm/W'), limit('power', '<=', 10, 'W'), limit('noise', '<=', 50, 'dB[SPL]'), limit('surface temperature', '<=', 75, 'Cel', { conditions: AMBIENT }),
  limit('leakage', '<=', '0.5', 'mA'), limit('colour rendering', '>=', 80, '1', { method: null }), limit('lead flux', '>=', 400, 'lm', { grade: 'C' }), limit('creepage', '>=', 2, 'mm'),
  { id: 'no fire', standard: 'GB/T 99001-2020', characteristic: { en: 'no fire' }, kind: 'pass-criterion', operator: 'boolean', value: true, method: METHOD, grade: 'A' },
  { id: 'pressure', standard: 'GB/T 99001-2020', characteristic: { en: 'pressure' }, kind: 'test-condition', operator: '=', value: '11.6', unit: 'kPa', grade: 'A' },
  { id: 'applies to', standard: 'GB/T 99001-2020', characteristic: { en: 'applies to' }, kind: 'scope', operator: 'text', value: 'modules', grade: 'A' },
  { id: 'mark', standard: 'GB/T 99001-2020', characteristic: { en: 'mark' }, kind: 'marking', operator: 'text', value: 'rated power', grade: 'A' },
  limit('creepage of the other', '>=', '2.5', 'mm', { standard: 'CNS 99002:2020' }),
  limit('leakage of a third', '<=', '500', 'uA', { standard: 'GB/T 99004-2021', characteristic: { en: 'leakage' } }),
];
const pairs = [{ id: 'creepage pair', a: 'creepage of the other', a_standard: 'CNS 99002:2020', b: 'creepage', b_standard: 'GB/T 99001-2020', characteristic: { en: 'creepage' }, relation: 'a-stricter', reason: 'both distances', grade: 'A' }];

let server: ContractApp;
beforeAll(async () => {
  const database = await testDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-'));
  const { importers } = catalogueImport(database, correspondenceImporters);
  for (const [subject, rows] of [['requirements', requirements], ['pairs', pairs]] as const) {
    const file = path.join(folder, `${subject}.jsonl`);
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const done = await importers[subject]?.execute({ path: file, source: 'made up', dryRun: false });
    if (!done?.ok || done.value.rowsFaulty > 0) throw new Error(JSON.stringify(done));
  }
  rmSync(folder, { recursive: true });
  server = await ContractApp.start(database.url);
}, 240_000);
afterAll(() => server.close());

const value = (requirement: string, amount: unknown, unit?: string, more: object = {}) => ({ requirement, value: amount, ...(unit && { unit }), method: METHOD, ...more });
const values = [
  value('efficacy', 85, 'lm/W'), value('power', 12, 'W'), value('noise', 40, 'dB[SPL]', { method: 'GB/T 99009-2020 7' }), value('surface temperature', 70, 'Cel', { conditions: 'ambient=40 Cel' }),
  value('colour rendering', 90, '1'), value('lead flux', 450, 'lm'), value('no fire', true), value('pressure', '11.6', 'kPa'),
];
const ask = async (targets: readonly string[], conformity: readonly string[]) => (await server.post<Delta>('/api/v1/delta-tests', { targets, evidence: { conformity, values } })).body;

it('a standard of twelve requirements shows every verdict', async () => {
  const { items, faults, nothingLeft, counts } = await ask(['GB/T 99001-2020'], ['CNS 99002:2020']);
  expect(faults).toEqual([]);
  expect(Object.fromEntries(items.map(({ requirement, verdict, reason, action, provisional }) => [requirement.id, [verdict, reason, action, provisional]]))).toEqual({
    efficacy: ['met-by-value', 'VALUE_INSIDE', 'none', false],
    power: ['fails', 'VALUE_OUTSIDE', 'correct-product', false],
    noise: ['retest-other-method', 'METHOD_DIFFERS', 'test-by-method', false],
    'surface temperature': ['retest-other-condition', 'CONDITION_DIFFERS', 'test-under-conditions', false],
    leakage: ['no-evidence', 'NO_VALUE', 'test', false],
    'colour rendering': ['retest-other-method', 'METHOD_NOT_STATED', 'test-by-method', false],
    'lead flux': ['met-by-value', 'VALUE_INSIDE', 'confirm-basis', true],
    creepage: ['met-by-conformity', 'REQUIREMENT_SAME_OR_STRICTER', 'none', false],
    'no fire': ['met-by-value', 'VALUE_INSIDE', 'none', false],
    pressure: ['no-evidence', 'CRITERION_NOT_RECORDED', 'find-criterion', false],
    'applies to': ['not-applicable', 'KIND_NOT_TESTED', 'none', false],
    mark: ['no-evidence', 'KIND_NOT_TESTED', 'test', false],
  });
  expect(nothingLeft).toBe(false);
  expect(counts).toEqual({
    confirmed: { 'met-by-value': 2, 'met-by-conformity': 1, fails: 1, 'retest-other-method': 2, 'retest-other-condition': 1, 'no-evidence': 3, 'not-applicable': 1 },
    provisional: { 'met-by-value': 1, 'met-by-conformity': 0, fails: 0, 'retest-other-method': 0, 'retest-other-condition': 0, 'no-evidence': 0, 'not-applicable': 0 },
  });
});

it('says on what each verdict rests, and which of it must be confirmed', async () => {
  const { items } = await ask(['GB/T 99001-2020'], ['CNS 99002:2020']);
  const of = (id: string) => items.find(({ requirement }) => requirement.id === id);
  expect(of('efficacy')).toMatchObject({ basis: { row: 1, conformity: null, requirement: null, pair: null }, basisToConfirm: null });
  expect(of('creepage')).toMatchObject({ basis: { row: null, conformity: 'CNS 99002:2020', requirement: 'creepage of the other', pair: 'creepage pair' }, basisToConfirm: null });
  expect(of('lead flux')).toMatchObject({ basisToConfirm: { row: 6 } });
  expect(of('leakage')).toMatchObject({ basis: null, basisToConfirm: null });
});

it('plans one test for two targets that ask the same by one method', async () => {
  const { campaign, campaignExact } = await ask(['GB/T 99001-2020', 'GB/T 99004-2021'], []);
  expect(campaign[0]?.serves).toEqual([{ target: 'GB/T 99001-2020', requirement: 'leakage' }, { target: 'GB/T 99004-2021', requirement: 'leakage of a third' }]);
  expect(campaignExact).toBe(true);
});

it('does not take the target itself as evidence of it', async () => {
  const { items, faults } = await ask(['GB/T 99001-2020'], ['GB/T 99001—2020']);
  expect(faults).toMatchObject([{ path: 'evidence.conformity.0', code: 'CONFORMITY_IS_TARGET' }]);
  expect(items.some(({ verdict }) => verdict === 'met-by-conformity')).toBe(false);
});

it('the same requirement is the same in both documents, and the shared method lets a verdict stand', async () => {
  const { body } = await server.post<{ rows: { verdict: string; by: string; provisional: boolean }[]; coverage: object }>('/api/v1/comparisons', { source: 'CNS 99002:2020', target: 'GB/T 99001-2020' });
  expect(body.rows.find(({ by }) => by === 'pair')).toMatchObject({ verdict: 'a-stricter', provisional: false });
  expect(body.coverage).toMatchObject({ covered: 1, of: 12, notLookedAt: 11 });
});
