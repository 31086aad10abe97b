import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { CheckDeclarations } from '../../libs/features/declaration/application/kept/check-declarations';
import { KeepTrue } from '../../libs/features/declaration/application/kept/keep-true';
import { NoteChanges } from '../../libs/features/declaration/application/kept/note-changes';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';

/** More than a round takes at once. */
const MANY = 52;
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-resumed-'));
const place = {} as { database: TestDatabase; server: ContractApp };
let firm: Firm;

const start = () => ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
const many = 'GB/T 97101-2024';
const standardRow = (number: string, more: object = {}) => ({ number, side: 'mainland', level: 'national', nature: 'recommended', title_zh_hans: '示例灯 性能要求', issued: '2024-01-01', implemented: '2024-06-01', status_raw: '现行', status: 'in_force', source: 'a.example', grade: 'A', retrieved: '2026-11-01', ...more });
async function take(row: object, subject = 'standards'): Promise<void> {
  const file = path.join(folder, `${subject}.jsonl`);
  writeFileSync(file, `${JSON.stringify(row)}\n`);
  const done = await catalogueImport(place.database, correspondenceImporters).importers[subject]?.execute({ path: file, dryRun: false, onRejected: (each) => expect(each).toBeNull() });
  if (!done?.ok) throw new Error(JSON.stringify(done));
}

beforeAll(async () => {
  place.database = await testDatabase();
  for (const number of [many, 'GB/T 97102-2024', 'GB/T 97103-2024']) await take(standardRow(number));
  place.server = await start();
  const centre = await anOrganisation(place.database, 'centre', '研究中心');
  const founded = await aFirm(place, 'resumed@photonics.example');
  await submitted(place.database, founded);
  firm = { ...founded, enterprise: await verifiedBy([await aMember(place, centre, 'centre', 'one@centre.example'), await aMember(place, centre, 'centre', 'two@centre.example')], founded) };
});
afterAll(async () => {
  await place.server.close();
  rmSync(folder, { recursive: true });
});

type Own = Readonly<{ id: string; number: string }>;
/** A declaration in force; `more`: what is different in its draft. */
async function declare(more: object): Promise<Own> {
  const own = { own: '按说明书测量' };
  const draft = {
    products: [{ name: '示例灯', models: ['GT-7'], suppliedSince: '2030-01-01' }], standards: [{ type: 'enterprise', number: 'Q/XMGD 001-2026', name: '示例灯' }],
    indicators: [{ name: '调光', kind: 'functional', operator: 'boolean', value: true, method: own }, { name: '光效', kind: 'performance', value: '≥85 lm/W', method: own }],
    promise: '本企业负责', signatory: { function: '质量负责人' }, place: '厦门', ...more,
  };
  const { body: { findings } } = await firm.browser.post<{ findings: { severity: string; code: string; path: string }[] }>('/declarations/lint', { draft });
  const notices = findings.filter(({ severity }) => severity === 'notice').map(({ code, path: at }) => ({ code, path: at }));
  const { body } = await firm.browser.post<{ id: string; version: number }>('/declarations', { draft: { ...draft, notices } });
  const { status, body: { number } } = await firm.browser.post<{ number: string }>(`/declarations/${body.id}/publish`, {}, { 'if-match': `"${body.version}"` });
  expect(status).toBe(200);
  return { id: body.id, number };
}
const following = (number: string, name: string) => ({
  products: [{ name, models: ['GT-7'], suppliedSince: '2030-01-01' }], standards: [{ type: 'recommended-national', edition: number }], indicators: [{ name: '光效', kind: 'performance', value: '≥85 lm/W', method: { edition: number, clause: '5' } }],
});
const turn = () => place.server.nest.get(KeepTrue).execute(new AbortController().signal);
type Found = Readonly<{ number: string; findings: readonly Readonly<{ code: string; path: string }>[] }>;
const alertOf = async ({ number }: Own) => (await firm.browser.get<{ items: Found[] }>('/declarations/alerts')).body.items.find((alert) => alert.number === number)?.findings.map(({ code, path: at }) => `${code} ${at}`);
const checksOf = async ({ number }: Own) => (await place.server.get<{ items: { outcome: string; standards: { number: string }[] }[] }>(`/api/v1/declarations/${number}/checks`)).body.items.map(({ outcome, standards }) => [outcome, standards.map((each) => each.number)]);
const actsOf = async ({ id }: Own) => (await place.database.read.query<{ act: string }>(`select act from journal.event where subject_id = $1 and act <> 'declaration.drafted' order by id`, [id])).map(({ act }) => act);
const count = async (sql: string): Promise<number> => (await place.database.write.first<{ n: number }>(`select count(*)::int as n from ${sql}`))?.n ?? -1;
const ofMany = `number in (select number from declaration.cited where standard = '${many}')`;
const checked = () => count(`declaration.checked where ${ofMany}`);
const told = () => count(`journal.event e where act = 'declaration.reference-changed' and content ->> 'number' in (select number from declaration.cited where standard = '${many}')`);

it('a round that ended in its midst goes on where it was, and looks at each declaration once', async () => {
  for (let n = 0; n < MANY; n += 1) await declare(following(many, `示例灯 ${n}`));
  await turn();
  await take(standardRow(many, { status_raw: '废止', status: 'withdrawn', withdrawn: '2026-11-02', retrieved: '2026-11-20' }));
  await place.server.nest.get(NoteChanges).execute('all');
  const ending = new AbortController();
  const round = place.server.nest.get(CheckDeclarations).execute(ending.signal);
  while ((await checked()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  ending.abort(); // as where the worker is told to end: what it has begun is done, the rest is left
  expect(await round).toEqual([]);
  const before = await checked();
  expect([before < MANY, before, await count('declaration.look where done_at is null')]).toEqual([true, await told(), 1]);
  // As where it died before it wrote how far it had come: declarations that were looked at come again.
  await place.database.write.query(`update declaration.look set reached = '' where done_at is null`);
  const again = await start(); // nothing of the round but what the database has
  expect(await again.nest.get(KeepTrue).execute(new AbortController().signal)).toEqual([]);
  await again.close();
  expect([await checked(), await count(`(select distinct number from declaration.checked where ${ofMany}) as each`), await told(), await count('declaration.look where done_at is null')]).toEqual([MANY, MANY, MANY, 0]);
}, 120_000);

it('an edition that is only compared with is followed too, and told to its owner alone', async () => {
  const number = 'GB/T 97102-2024';
  const own = await declare({ comparedWith: ['gb/t97102—2024'] });
  await turn();
  await take(standardRow(number, { status_raw: '废止', status: 'withdrawn', withdrawn: '2026-11-02', retrieved: '2026-11-20' }));
  await turn();
  expect([await alertOf(own), await checksOf(own)]).toEqual([['D7_WITHDRAWN comparedWith.0'], [['changed', []]]]);
  expect((await place.server.get<{ items: Found[] }>(`/api/v1/declarations?standard=${encodeURIComponent(number)}`)).body.items).toEqual([]);
});

it('requirements that come to the register alone bring a look', async () => {
  const number = 'GB/T 97103-2024';
  const own = await declare(following(number, '示例灯'));
  await turn();
  await turn();
  expect(await checksOf(own)).toEqual([]);
  await take({ id: 'kept-efficacy', standard: number, characteristic: { zh_hans: '光效', en: 'efficacy' }, kind: 'limit', operator: '>=', value: 90, unit: 'lm/W', method: `${number} 5`, source: 'a.example', grade: 'A', retrieved: '2026-11-24' }, 'requirements');
  await place.server.nest.get(NoteChanges).execute('all');
  await turn();
  expect([(await alertOf(own))?.some((found) => found.startsWith('D4_')), await checksOf(own)]).toEqual([true, [['changed', [number]]]]);
});

it('when its validity ends a declaration is looked at, once', async () => {
  const own = await declare({ validity: { until: '2098-12-31' } });
  const changes = place.server.nest.get(NoteChanges);
  await turn();
  // As if it had been published long ago, and the last of its days were over.
  await place.database.write.query(`update declaration.kept set draft = jsonb_set(draft, '{validity,until}', '"2026-06-30"'), checked_at = '2026-06-01' where number = $1`, [own.number]);
  await place.database.write.query(`update declaration.published set valid_until = '2026-06-30' where number = $1 and valid_until = '2098-12-31'`, [own.number]);
  await changes.again();
  await place.server.nest.get(CheckDeclarations).execute(new AbortController().signal);
  expect([await alertOf(own), await checksOf(own), (await actsOf(own)).at(-1)]).toEqual([['D7_VALIDITY_ENDED validity.until'], [['changed', []]], 'declaration.validity-ended']);
  expect(await changes.again()).toBe(0);
});
