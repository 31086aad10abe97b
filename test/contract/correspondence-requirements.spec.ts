import { readFileSync } from 'node:fs';
import path from 'node:path';
import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Sentence = Readonly<{ 'zh-Hans': string; 'zh-Hant': string; en: string }>;
type Requirement = Readonly<{ id: string; standard: string; kind: string; value?: unknown; unit?: string; source?: string; grade: number }>;
type Known = Readonly<{ target: string; requirementsKnown: number; requirementsComplete: boolean; statement: Sentence }>;
type Row = Readonly<{ source: Requirement | null; target: Requirement | null; verdict: string | null; incompatible: boolean; reason: string | null; counterpart: string; by: string; pair: string | null; pairGrade: number | null; stated: string | null; provisional: boolean }>;
type Coverage = Readonly<Record<'covered' | 'of' | 'differing' | 'undetermined' | 'noCounterpart' | 'notLookedAt' | 'provisional', number>> & Readonly<{ requirementsComplete: boolean }>;
type Compared = Readonly<{ rows: Row[]; mask: string[]; coverage: Coverage; reverse: Coverage; known: Known[]; chosen: unknown; legal: Readonly<{ statement: Sentence }> }>;
type Item = Readonly<{ target: string; requirement: Requirement; verdict: string; reason: string; provisional: boolean; basis: Readonly<{ row: number | null; pair: string | null }> | null; basisToConfirm: unknown; acceptance: string; action: string }>;
type Fault = Readonly<{ row: number; path: string; code: string; detail: string }>;
type Delta = Readonly<{ targets: Readonly<{ number: string }>[]; undated: string[]; items: Item[]; campaign: unknown[]; counts: Readonly<{ confirmed: Record<string, number>; provisional: Record<string, number> }>; known: Known[]; nothingLeft: boolean; faults: Fault[]; sources: Readonly<{ grade: number; address: string | null }>[] }>;
type Problem = Readonly<{ code: string; detail: string; errors?: Readonly<{ path: string; code: string; detail: string }>[]; suggestions?: unknown[]; target?: number }>;
type Verdict = Readonly<{ verdict: string; incompatible: boolean; reason: string; unit: string | null }>;

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase({ starter: true })).url);
}, 240_000);
afterAll(() => server.close());

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
const compare = async (source: string, target: string) => (await server.post<Compared>('/api/v1/comparisons', { source, target })).body;
const delta = async (targets: readonly string[], evidence: object, language = 'en') => (await server.post<Delta>('/api/v1/delta-tests', { targets, evidence }, { 'accept-language': language })).body;
const starterRows = readFileSync(path.resolve(__dirname, '../../data/comparisons/requirements.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Requirement);
const recorded = (standard: string) => starterRows.filter((row) => row.standard === standard).length;

describe('POST /comparisons', () => {
  it('GB 38031-2020 and GB 38031-2025, each row once, in both directions', async () => {
    const { rows, coverage, reverse, known } = await compare('GB 38031-2020', 'GB 38031-2025');
    expect(known.map(({ requirementsKnown }) => requirementsKnown)).toEqual([recorded('GB 38031-2020'), recorded('GB 38031-2025')]);
    for (const { covered, of, differing, undetermined, noCounterpart, notLookedAt, provisional } of [coverage, reverse]) {
      expect(covered + differing + undetermined + noCounterpart + notLookedAt + provisional).toBe(of);
    }
    expect([coverage.of, coverage.requirementsComplete]).toEqual([recorded('GB 38031-2025'), false]);
    const heating = rows.find(({ pair }) => pair === 'p-001');
    expect(heating).toMatchObject({ by: 'pair', stated: 'undetermined', pairGrade: 1, provisional: true, counterpart: 'both' });
  });

  it('tells what was not looked at from what has no counterpart', async () => {
    const { rows } = await compare('GB 38031-2025', 'GB 43854-2024');
    expect(rows.find(({ pair }) => pair === 'p-009')).toMatchObject({ counterpart: 'none-in-target', target: null, verdict: null });
    expect(rows.filter(({ counterpart }) => counterpart === 'not-looked-at').length).toBeGreaterThan(0);
  });

  it('draws no numeric verdict across methods (CNS 15387 and GB 43854)', async () => {
    const { rows } = await compare('CNS 15387', 'GB 43854-2024');
    expect(rows.filter(({ stated }) => stated === 'different-method').every(({ verdict }) => !['equal', 'a-stricter', 'b-stricter', 'incompatible'].includes(String(verdict)))).toBe(true);
  });

  it('is the other way round from the other end', async () => {
    const [there, back] = [await compare('GB 38031-2020', 'GB 38031-2025'), await compare('GB 38031-2025', 'GB 38031-2020')];
    expect(back.coverage).toEqual(there.reverse);
  });

  it('has a row of nothing for editions without requirements, and says that the list is not complete', async () => {
    const { rows, known } = await compare('CNS 12681:2016', 'GB/T 19001-2016');
    expect([rows, known.map(({ requirementsComplete }) => requirementsComplete)]).toEqual([[], [false, false]]);
    expect(known[0]?.statement['zh-Hans']).toBe('本库只收录 CNS 12681:2016 的 0 项要求，清单不完整，不能据此认为已测全。');
  });

  it('takes an undated number for the edition in force and says so', async () => {
    expect(await compare('GB 38031', 'GB 43854-2024')).toMatchObject({ source: { number: 'GB 38031-2025' }, chosen: { source: true, target: false } });
  });

  it.each([
    [{ source: 'GB 38031-2025', target: 'GB 38031—2025' }, 422, 'SAME_DOCUMENT'],
    [{ source: 'GB 38031-2025', target: 'GB/T 99999-2024' }, 404, 'STANDARD_UNKNOWN'],
    [{ source: 'GB 38031-2025', target: '' }, 400, 'FORM_INVALID'],
    [{ source: 'GB 38031-2025' }, 400, 'FORM_INVALID'],
    [{ source: 'GB 38031-2025', target: 'CNS 15387', more: 1 }, 400, 'UNKNOWN_FIELD'],
    [{ source: 'GB 38031-2025', target: 'CNS 15387', asOf: 'today' }, 400, 'FORM_INVALID'],
  ])('refuses %j', async (body, status, code) => {
    const answer = await server.post<Problem>('/api/v1/comparisons', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe('POST /requirements/compare', () => {
  const limit = (more: object) => ({ kind: 'limit', operator: '<=', value: '0.1', unit: 'mm', method: 'GB/T 1-2020 5', ...more });
  const judge = (a: unknown, b: unknown, language = 'en') => server.post<Verdict & Problem>('/api/v1/requirements/compare', { a, b }, { 'accept-language': language });

  it.each<[object, object, Partial<Verdict>]>([
    [{}, { value: 100, unit: 'um' }, { verdict: 'equal', incompatible: false, reason: 'SAME_ACCEPTED_VALUES', unit: 'mm' }],
    [{}, { value: '0.2' }, { verdict: 'a-stricter' }],
    [{ unit: '毫米' }, { value: '0.05' }, { verdict: 'b-stricter' }],
    [{}, { operator: '>=', value: '0.2' }, { verdict: 'incompatible', incompatible: true }],
    [{}, { method: 'GB/T 2-2020 5' }, { verdict: 'different-method' }],
    [{}, { method: null }, { verdict: 'undetermined', reason: 'METHOD_OF_ONE_UNKNOWN' }],
    [{ conditions: [{ name: 'hold', value: '>= 6', unit: 'h' }] }, { conditions: [{ name: 'hold', value: 2, unit: 'h' }] }, { verdict: 'different-condition' }],
    [{ note: 'further members are left alone' }, {}, { verdict: 'equal' }],
  ])('%j against %j', async (a, b, expected) => expect((await judge(limit(a), limit(b))).body).toMatchObject(expected));

  it('takes rows of the open data as they are', async () => {
    const [a, b] = ['r-gb-38031-2025-cell-short', 'r-gb-43854-2024-short'].map((id) => starterRows.find((row) => row.id === id));
    const { status, body } = await judge(a, b);
    expect([status, ['undetermined', 'different-method', 'different-condition'].includes(body.verdict)]).toEqual([200, true]);
  });

  it.each(languages)('names both units that do not compare (%s)', async (language) => {
    const { status, body } = await judge(limit({ value: '35', unit: 'mm' }), limit({ value: '35', unit: 'Cel' }), language);
    expect([status, body.code]).toEqual([422, 'UNIT_MISMATCH']);
    expect(body.detail).toMatch(/mm.*Cel/);
  });

  it('names a unit that nobody knows', async () => {
    const { status, body } = await judge(limit({}), limit({ unit: 'furlongs' }));
    expect([status, body.code, body.detail.includes('furlongs')]).toEqual([422, 'UNIT_UNKNOWN', true]);
  });

  it.each(languages)('lists every fault of either requirement by its place (%s)', async (language) => {
    const { status, body } = await judge(limit({ value: '1,5' }), limit({ kind: 'wish', operator: '~', conditions: [{ value: 3 }] }), language);
    expect([status, body.code]).toEqual([422, 'REQUIREMENT_UNREADABLE']);
    expect(body.errors?.map(({ path: at, code }) => [at, code])).toEqual([
      ['a.value', 'VALUE_NOT_DECIMAL'], ['b.kind', 'KIND_UNKNOWN'], ['b.operator', 'OPERATOR_UNKNOWN'], ['b.conditions.0.name', 'FIELD_MISSING'],
    ]);
    expect(new Set(body.errors?.map(({ detail }) => detail)).size).toBe(4);
  });

  it.each([[{}], [{ a: {} }], [{ a: 1, b: 2 }], [{ a: {}, b: {}, c: {} }]])('refuses %j', async (body) => expect((await server.post('/api/v1/requirements/compare', body)).status).toBe(400));
});

describe('POST /delta-tests', () => {
  /** T.1 of a UN 38.3 report. */
  const lowPressure = { requirement: 'r-gb-31241-2022-lowpressure', characteristic: 'low pressure', value: '11.6', unit: 'kPa', method: 'UN 38.3 (Rev.5/Amend.1) 38.3.4.1', conditions: 'hold=6 h; temperature=20 Cel', laboratory: 'Lab A', date: '2024-03-01' };

  it('GB 31241-2022 from a UN 38.3 report: the same condition, no criterion on record; the list is incomplete', async () => {
    const { items, known, nothingLeft, counts, faults } = await delta(['GB 31241-2022'], { conformity: ['UN 38.3 (Rev.5/Amend.1)'], values: [lowPressure] });
    const item = items.find(({ requirement }) => requirement.id === 'r-gb-31241-2022-lowpressure');
    expect([['no-evidence', 'CRITERION_NOT_RECORDED', 'find-criterion'], ['retest-other-method', 'METHOD_DIFFERS', 'test-by-method']]).toContainEqual([item?.verdict, item?.reason, item?.action]);
    expect(item).toMatchObject({ provisional: true, acceptance: 'unknown', requirement: { value: '11.6', unit: 'kPa' } });
    expect(known).toMatchObject([{ target: 'GB 31241-2022', requirementsKnown: recorded('GB 31241-2022'), requirementsComplete: false }]);
    expect(known[0]?.statement['zh-Hant']).toBe(`本庫僅收錄 GB 31241-2022 之 ${recorded('GB 31241-2022')} 項要求，清單不完整，不得據此認定已測全。`);
    expect([nothingLeft, faults, items.length]).toEqual([false, [], recorded('GB 31241-2022')]);
    expect(Object.values(counts.confirmed).every((count) => count === 0)).toBe(true);
  });

  it('a report without a method is no refusal but a verdict', async () => {
    const { method: _method, ...bare } = lowPressure;
    const { items, faults } = await delta(['GB 31241-2022'], { values: [bare] });
    expect(faults).toEqual([]);
    expect(items.find(({ requirement }) => requirement.id === bare.requirement)?.verdict).not.toBe('met-by-value');
  });

  it('says of no document on record that nothing is left', async () => {
    for (const standard of new Set(starterRows.map((row) => row.standard))) {
      const { status, body } = await server.post<Delta>('/api/v1/delta-tests', { targets: [standard], evidence: { conformity: [], values: [] } });
      expect([standard, status === 200 ? body.nothingLeft : false]).toEqual([standard, false]);
    }
  }, 120_000);

  it('plans several targets, in the order asked', async () => {
    const { targets, items } = await delta(['GB 38031-2025', 'GB 31241-2022', 'GB 38031—2025'], {});
    expect(targets.map(({ number }) => number)).toEqual(['GB 38031-2025', 'GB 31241-2022']);
    expect(items).toHaveLength(recorded('GB 38031-2025') + recorded('GB 31241-2022'));
    expect(items.filter(({ verdict }) => verdict === 'met-by-value' || verdict === 'met-by-conformity')).toEqual([]);
  });

  it('an undated target is the edition in force, and said so', async () => {
    expect(await delta(['GB 31241'], {})).toMatchObject({ targets: [{ number: 'GB 31241-2022' }], undated: ['GB 31241'] });
  });

  it.each(languages)('tells every faulty row and uses the others (%s)', async (language) => {
    const values = [
      lowPressure, { ...lowPressure, unit: 'mm' }, { ...lowPressure, unit: 'furlongs' }, { ...lowPressure, value: 'about 12' }, { ...lowPressure, unit: undefined },
      { ...lowPressure, date: '2024-02-30' }, { ...lowPressure, requirement: 'r-nowhere', characteristic: 'nothing' }, { characteristic: 'taste', value: 1, unit: '1' }, 'row', { ...lowPressure, colour: 'red' },
    ];
    const { items, faults } = await delta(['GB 31241-2022'], { conformity: ['GB/T 99999-2024', 'GB 31241-2022', 'GB/Q 12'], values }, language);
    expect(items.find(({ requirement }) => requirement.id === lowPressure.requirement)?.basis?.row).toBe(1);
    expect(faults.map(({ path: at, code }) => [at, code]).sort()).toEqual([
      ['evidence.conformity.0', 'STANDARD_UNKNOWN'], ['evidence.conformity.1', 'CONFORMITY_IS_TARGET'], ['evidence.conformity.2', 'NUMBER_UNKNOWN_PREFIX'],
      ['evidence.values.1.unit', 'UNIT_MISMATCH'], ['evidence.values.2.unit', 'UNIT_UNKNOWN'], ['evidence.values.3.value', 'VALUE_NOT_DECIMAL'], ['evidence.values.4.unit', 'UNIT_MISSING'],
      ['evidence.values.5.date', 'DATE_INVALID'], ['evidence.values.6.requirement', 'REQUIREMENT_NOT_OF_TARGETS'], ['evidence.values.7.characteristic', 'CHARACTERISTIC_NOT_OF_TARGETS'],
      ['evidence.values.8', 'OBJECT_EXPECTED'], ['evidence.values.9.colour', 'UNKNOWN_FIELD'],
    ]);
    expect(faults.find(({ code }) => code === 'UNIT_MISMATCH')).toMatchObject({ row: 2, detail: expect.stringMatching(/mm.*kPa/) });
    expect(faults.every(({ detail }) => detail !== '' && !detail.includes('{{'))).toBe(true);
  });

  it('answers 10,000 rows of evidence', async () => {
    const values = Array.from({ length: 10_000 }, (_, at) => ({ characteristic: at % 2 ? 'low pressure' : `x${at}`, value: '11.6', unit: 'kPa', conditions: 'hold=6 h' }));
    expect(Buffer.byteLength(JSON.stringify(values))).toBeLessThan(2_000_000);
    const { faults, items } = await delta(['GB 31241-2022'], { values });
    expect(faults.length).toBe(5_000);
    expect(items).toHaveLength(recorded('GB 31241-2022'));
  });

  it('links no compilation', async () => {
    const { sources, items } = await delta(['GB 31241-2022', 'GB 38031-2025'], {});
    expect(sources.filter(({ grade, address }) => grade <= 1 && address !== null)).toEqual([]);
    expect(items.filter(({ requirement }) => requirement.grade <= 1 && /https?:/.test(requirement.source ?? ''))).toEqual([]);
  });

  it('has suggestions for an unknown target and tells which it is', async () => {
    const { status, body } = await server.post<Problem>('/api/v1/delta-tests', { targets: ['GB 31241-2022', 'CNS 15598-9'], evidence: {} });
    expect([status, body.code, body.target, Array.isArray(body.suggestions)]).toEqual([404, 'STANDARD_UNKNOWN', 1, true]);
  });

  it.each([
    [{ targets: [], evidence: {} }, 'targets'], [{ targets: ['a'] }, 'evidence'], [{ targets: 'GB 31241-2022', evidence: {} }, 'targets'],
    [{ targets: ['a'], evidence: { values: {} } }, 'evidence.values'], [{ targets: ['a'], evidence: { conformity: [1] } }, 'evidence.conformity'],
    [{ targets: ['a'], evidence: { values: null } }, 'evidence.values'], [{ targets: ['a'], evidence: { conformity: null } }, 'evidence.conformity'],
    [{ targets: ['a'], evidence: { rows: [] } }, 'evidence.rows'], [{ targets: ['a'], evidence: {}, more: 1 }, 'more'],
  ])('refuses %j', async (body, field) => {
    const answer = await server.post<Problem>('/api/v1/delta-tests', body);
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, field]);
  });

  it('takes two megabytes and no more', async () => {
    expect((await server.post<Problem>('/api/v1/delta-tests', { targets: ['GB 31241-2022'], evidence: { values: ['x'.repeat(2_100_000)] } })).status).toBe(413);
  });
});
