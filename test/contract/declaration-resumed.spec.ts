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
const standard = { number: 'GB/T 97101-2024', side: 'mainland', level: 'national', nature: 'recommended', title_zh_hans: '示例灯 性能要求', issued: '2024-01-01', implemented: '2024-06-01', status_raw: '现行', status: 'in_force', source: 'a.example', grade: 'A', retrieved: '2026-11-01' };
async function take(row: object): Promise<void> {
  const file = path.join(folder, 'standards.jsonl');
  writeFileSync(file, `${JSON.stringify(row)}\n`);
  const done = await catalogueImport(place.database, correspondenceImporters).importers['standards']?.execute({ path: file, dryRun: false, onRejected: (each) => expect(each).toBeNull() });
  if (!done?.ok) throw new Error(JSON.stringify(done));
}

beforeAll(async () => {
  place.database = await testDatabase();
  await take(standard);
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

async function declare(which: number): Promise<void> {
  const draft = {
    products: [{ name: `示例灯 ${which}`, models: ['GT-7'], suppliedSince: '2030-01-01' }], standards: [{ type: 'recommended-national', edition: standard.number }],
    indicators: [{ name: '光效', kind: 'performance', value: '≥85 lm/W', method: { edition: standard.number, clause: '5' } }], promise: '本企业负责', signatory: { function: '质量负责人' }, place: '厦门',
  };
  const { body: { findings } } = await firm.browser.post<{ findings: { severity: string; code: string; path: string }[] }>('/declarations/lint', { draft });
  const notices = findings.filter(({ severity }) => severity === 'notice').map(({ code, path: at }) => ({ code, path: at }));
  const { body } = await firm.browser.post<{ id: string; version: number }>('/declarations', { draft: { ...draft, notices } });
  expect((await firm.browser.post(`/declarations/${body.id}/publish`, {}, { 'if-match': `"${body.version}"` })).status).toBe(200);
}
const count = async (sql: string): Promise<number> => (await place.database.write.first<{ n: number }>(`select count(*)::int as n from ${sql}`))?.n ?? -1;
const checked = () => count('declaration.checked');
const told = () => count(`journal.event where act = 'declaration.reference-changed'`);

it('a round that ended in its midst goes on where it was, and looks at each declaration once', async () => {
  for (let n = 0; n < MANY; n += 1) await declare(n);
  await place.server.nest.get(KeepTrue).execute(new AbortController().signal);
  await take({ ...standard, status_raw: '废止', status: 'withdrawn', withdrawn: '2026-11-02', retrieved: '2026-11-20' });
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
  await place.server.close();
  place.server = await start();
  expect(await place.server.nest.get(KeepTrue).execute(new AbortController().signal)).toEqual([]);
  expect([await checked(), await count('(select distinct number from declaration.checked) as each'), await told(), await count('declaration.look where done_at is null')]).toEqual([MANY, MANY, MANY, 0]);
}, 120_000);
