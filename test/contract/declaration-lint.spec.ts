import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { type Facts, lint as runRules, readDraft } from '../../libs/features/declaration/domain';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation } from './support/organisations';
import { Person, type Problem } from './support/person';

type Sentences = Readonly<{ 'zh-Hans': string; 'zh-Hant': string; en: string }>;
type Finding = Readonly<{ rule: string; code: string; severity: string; path: string; detail: string; basis: Readonly<{ law: string; title: string; article: string | null; from: string | null }>; toConfirm: boolean; wording: Sentences | null }>;
type Linted = Readonly<{ state: string; findings: Finding[]; faults: Readonly<{ path: string; code: string; detail: string }>[] }>;

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

let database: TestDatabase;
let server: ContractApp;
let member: Person;

/** Standards of nobody, with what they ask, as sources of grade A and C would have said. */
const safety = { number: 'GB 98001-2024', nature: 'mandatory', title_zh_hans: '示例灯 安全要求' };
const performance = { number: 'GB/T 98002-2024', nature: 'recommended', title_zh_hans: '示例灯 性能要求' };
const coming = { number: 'GB/T 98003-2099', nature: 'recommended', title_zh_hans: '示例灯 将来的要求', implemented: '2099-01-01', status_raw: '即将实施', status: 'upcoming' };
const standardRow = (row: object) => ({ side: 'mainland', level: 'national', issued: '2024-01-01', implemented: '2024-06-01', status_raw: '现行', status: 'in_force', source: 'a.example', grade: 'A', ...row });
const requirementRow = (row: object) => ({ kind: 'limit', operator: '>=', unit: 'V', method: 'GB/T 98004-2024 5', source: 'a.example', grade: 'A', retrieved: '2026-11-24', ...row });

const adoptionRow = (row: object) => ({ side: 'CN', degree: 'IDT', degree_basis: 'cover, dual number', confirmed: true, base_dated: true, deviations: [], source: 'a.example', grade: 'A', retrieved: '2026-11-24', ...row });

async function take(subject: string, name: string, rows: readonly object[]): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const done = await catalogueImport(database, correspondenceImporters).importers[subject]?.execute({ path: file, dryRun: false, onRejected: (row) => expect(row).toBeNull() });
  if (!done?.ok) throw new Error(JSON.stringify(done));
}

beforeAll(async () => {
  database = await testDatabase({ starter: true });
  await take('standards', 'standards.jsonl', [safety, performance, coming].map(standardRow));
  await take('requirements', 'requirements.jsonl', [
    requirementRow({ id: 'x-floor', standard: safety.number, characteristic: { zh_hans: '耐电压', en: 'withstand voltage' }, value: 60 }),
    requirementRow({ id: 'x-weak', standard: safety.number, characteristic: { zh_hans: '绝缘电压', en: 'insulation voltage' }, value: 60, grade: 'C' }),
    requirementRow({ id: 'x-efficacy', standard: performance.number, characteristic: { zh_hans: '光效', en: 'efficacy' }, value: 80, unit: 'lm/W' }),
  ]);
  await take('adoptions', 'adoptions.jsonl', [
    adoptionRow({ id: 'x-method', national: 'GB/T 98004-2024', base: 'IEC 98004:2024' }),
    adoptionRow({ id: 'x-deviates', national: performance.number, base: 'IEC 98002:2024', deviations: [{ base_clause: '4', change: 'voltage', kind: 'stricter', reason: 'mains' }], deviations_seen: true }),
  ]);
  await take('access', 'access.jsonl', [{ product_zh_hans: '示例灯', side: 'mainland', scheme: 'CCC', standards: `${safety.number};${performance.number}`, from: '2024-06-01', source: 'a.example', grade: 'A' }]);
  server = await ContractApp.start(database.url, { GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off', GONGTONG_ROLES: 'pages,api' });
  member = (await aMember({ database, server }, await anOrganisation(database, 'enterprise', '光电'), 'enterprise', 'member@photonics.example')).browser;
}, 240_000);
afterAll(() => server.close());

const lint = async (draft: object, language = 'en') => (await member.post<Linted>('/declarations/lint', { draft }, { 'accept-language': language })).body;
const toldOf = async (draft: object) => (await lint(draft)).findings.map(({ severity, code, path: at }) => `${severity} ${code} ${at}`);
const method = { edition: 'GB/T 98004-2024', clause: '5' };
const national = (number: string, type = 'mandatory-national') => ({ type, edition: number });
const voltage = (value: string, more: object = {}) => ({ name: '耐电压', kind: 'performance', value, method, ...more });
const own = { type: 'enterprise', number: 'Q/ABC 1-2026', name: '灯' };
const lamp = { products: [{ name: 'LED lamp' }] };

it.each<[string, object, string]>([
  ['D1: typed by hand', { standards: [{ type: 'mandatory-national', number: 'GB 98001-2024' }] }, 'block D1_NOT_PICKED standards.0.number'],
  ['D1: another name', { standards: [{ ...national('GB 98001-2024'), name: '另一个名称' }] }, 'block D1_NAME_DIFFERS standards.0.name'],
  ['D1: CNS alone', { standards: [{ type: 'cns', number: 'CNS 15598-1:2020' }] }, 'notice D1_PILOT_TYPE standards'],
  ['D2: an own standard without indicators', { standards: [own] }, 'block D2_NO_FUNCTIONAL products.0'],
  ['D3: no method', { standards: [own], indicators: [voltage('≥60V', { method: null })] }, 'block D3_METHOD_MISSING indicators.0.method'],
  ['D4: lower than the recommended one', { standards: [own], comparedWith: ['GB/T 98002-2024'], indicators: [voltage('≥79 lm/W', { name: '光效' })] }, 'notice D4_LOWER indicators.0'],
  ['D5: below the mandatory one, in another unit', { standards: [national('GB 98001-2024')], indicators: [voltage('0.05 kV')] }, 'block D5_BELOW indicators.0'],
  ['D5: from a weak source', { standards: [national('GB 98001-2024')], indicators: [voltage('≥50V', { name: '绝缘电压' })] }, 'hint D5_UNCONFIRMED indicators.0'],
  ['D5: by another method', { standards: [national('GB 98001-2024')], indicators: [voltage('≥500V', { method: { edition: 'GB/T 98005-2024' } })] }, 'notice D5_NOT_COMPARABLE indicators.0'],
  ['D5: by a method that is related equal', { standards: [national('GB 98001-2024')], indicators: [voltage('0.05 kV', { method: { edition: 'IEC 98004:2024', clause: '5' } })] }, 'block D5_BELOW indicators.0'],
  ['D5: a source names a mandatory one that is not cited', { standards: [national('GB/T 98002-2024', 'recommended-national')] }, 'notice D5_NOT_CITED standards'],
  ['V1: the record of an adoption contradicts itself', { standards: [national('GB/T 98002-2024', 'recommended-national')] }, 'hint V1 standards.0'],
  ['D6: the number of another', { standards: [{ ...own, joint: 'number-of-another' }] }, 'block D6_NUMBER_OF_ANOTHER standards.0.joint'],
  ['D7: not in force yet', { standards: [national('GB/T 98003-2099', 'recommended-national')] }, 'notice D7_UPCOMING standards.0'],
  ['D9: sold online', { products: [{ name: 'LED lamp', soldOnline: true }], standards: [own] }, 'hint D9_SHOW_ONLINE products.0.soldOnline'],
  ['D10: supplied before', { products: [{ name: 'LED lamp', suppliedSince: '2020-01-01' }], standards: [own] }, 'notice D10_SUPPLIED_BEFORE products.0.suppliedSince'],
  ['D14: a recommended standard alone', { standards: [national('GB/T 98002-2024', 'recommended-national')] }, 'hint D14_JUDGED_BY standards.0'],
])('%s', async (_case, draft, finding) => expect(await toldOf({ ...lamp, ...draft })).toContain(finding));

it('names the mandatory standard that a source names for the product, though nothing cited leads to it', async () => {
  const told = (name: string) => toldOf({ products: [{ name }], standards: [own] });
  expect(await told('可调光示例灯')).toContain('notice D5_NOT_CITED standards');
  expect(await told('示例泵')).toContain('hint D5_NOT_CHECKED products');
});

it('refuses GB 24819-2009 and names its successor', async () => {
  const { state, findings } = await lint({ ...lamp, standards: [national('GB 24819-2009')] });
  expect(state).toBe('draft');
  expect(findings.find(({ code }) => code === 'D7_REPLACED')).toMatchObject({ severity: 'block', path: 'standards.0', detail: expect.stringContaining('GB/T 24819-2023') as string, basis: { law: 'spot-check-guide', from: '2024-03-04' } });
});

it('judges 0.06 kV against 60 V as the same, and says where no source names what is mandatory', async () => {
  const { state, findings } = await lint({ ...lamp, standards: [national('GB 98001-2024')], indicators: [voltage('0.06 kV')] });
  expect([state, findings]).toEqual(['checked', []]);
  const [found] = (await lint({ ...lamp, standards: [own] }, 'zh-Hans')).findings.filter(({ code }) => code === 'D5_NOT_CHECKED');
  expect(found?.detail).toMatch(/^平台未核对本产品适用的强制性标准/);
});

it('has the sentence of a pilot, and a wording for its readers in three languages', async () => {
  const { findings } = await lint({ ...lamp, standards: [{ type: 'iso-iec', number: 'ISO 9001:2015' }] }, 'zh-Hant');
  const pilot = findings.find(({ code }) => code === 'D1_PILOT_TYPE');
  expect(pilot).toMatchObject({ toConfirm: true, detail: expect.stringContaining('不等於可在大陸銷售') as string });
  expect(pilot?.wording?.['zh-Hans']).toContain('不等于可在大陆销售');
});

it('says no more of what the declaration tells its readers', async () => {
  const draft = { ...lamp, standards: [own], comparedWith: ['GB/T 98002-2024'], indicators: [voltage('≥79 lm/W', { name: '光效' })] };
  expect(await toldOf({ ...draft, notices: [{ code: 'D4_LOWER', path: 'indicators.0' }] })).not.toContain('notice D4_LOWER indicators.0');
});

it.each(['zh-Hans', 'zh-Hant', 'en'])('answers whatever somebody types, each with its place (%s)', async (language) => {
  const typed = ['８５ mm', '≥85％', '1,5', '3 千伏', '90~10 mm', 'about three'];
  const { findings, faults, state } = await lint({ ...lamp, standards: [own], indicators: typed.map((value) => voltage(value, { name: '尺寸' })) }, language);
  expect(faults.map(({ path: at, code }) => `${code} ${at}`)).toEqual(['VALUE_COMMA indicators.2.value', 'BOUNDS_REVERSED indicators.4.value', 'VALUE_UNREADABLE indicators.5.value']);
  expect(new Set([...faults, ...findings].map(({ detail }) => detail)).size).toBe(faults.length + findings.length);
  expect(state).toBe('draft');
});

it('takes three hundred indicators', async () => {
  const indicators = Array.from({ length: 300 }, () => voltage('≥59V'));
  const { findings, faults } = await lint({ ...lamp, standards: [national('GB 98001-2024')], indicators });
  expect([faults.length, findings.filter(({ code }) => code === 'D5_BELOW').length]).toEqual([0, 300]);
});

it('gives facts by which the rules, run elsewhere, say the same', async () => {
  const drafts: readonly object[] = [
    { standards: [national('GB 24819-2009')] }, { standards: [national('GB 98001-2024')], indicators: [voltage('0.05 kV', { method: { edition: 'IEC 98004:2024', clause: '5' } })] },
    { standards: [own, national('GB/T 99999-2024', 'recommended-national')], comparedWith: ['GB/T 98002-2024'], indicators: [voltage('≥79 lm/W', { name: '光效' }), voltage('1,5')] },
  ];
  for (const draft of drafts.map((each) => ({ ...lamp, ...each }))) {
    const { body: facts, status } = await member.post<Facts>('/declarations/facts', { draft });
    expect(status).toBe(200);
    const { draft: read, faults } = readDraft(draft);
    const told = await lint(draft);
    expect(runRules(read, facts).map(({ severity, code, path: at }) => [severity, code, at])).toEqual(told.findings.map(({ severity, code, path: at }) => [severity, code, at]));
    expect(faults.map(({ code, path: at }) => [code, at])).toEqual(told.faults.map(({ code, path: at }) => [code, at]));
  }
});

it('is for enterprises, and wants an object', async () => {
  expect((await new Person(server).post<Problem>('/declarations/lint', { draft: {} })).body.code).toBe('SIGN_IN_REQUIRED');
  expect([(await member.post<Problem>('/declarations/lint', { draft: 'lamp' })).body.code, (await member.post<Problem>('/declarations/lint', { draft: {}, more: 1 })).body.code]).toEqual(['FORM_INVALID', 'UNKNOWN_FIELD']);
});
