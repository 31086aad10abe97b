import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Problem } from './support/person';

type Read = Problem & Readonly<{ rows: number; fresh: number; kept: boolean; faults: { line: number; column: string | null; code: string; detail: string }[] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: SignedIn;
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-clauses-'));

beforeAll(async () => {
  place.database = await testDatabase();
  const file = path.join(folder, 'standards.csv');
  writeFileSync(file, 'number,title_zh_hans,source,grade\nGB/T 95001-2020,示例灯,a.example,B\n');
  await catalogueImport(place.database).importFile.execute({ subject: 'standards', path: file, dryRun: false });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', 'clauses@centre.example');
}, 120_000);
afterAll(async () => {
  await place.server.close();
  rmSync(folder, { recursive: true });
});

const header = 'standard,clause,title_zh_hans,abstract_zh_hans,source,grade,retrieved';
const rows = ['GB/T 95001-2020,5,要求,,a.example,B,2026-11-20', 'GB/T 95001-2020,5.1,标志,说明灯上要有哪些标志,a.example,B,2026-11-20', 'GB/T 95001-2020,附录A,试验装置,,a.example,B,2026-11-20'];
const ours = { host: 'localhost', origin: 'http://localhost', 'x-gongtong-csrf': '1', 'content-type': 'application/octet-stream' };
const send = async (table: string, query = '') => (await place.server.send<Read>('POST', `/api/v1/catalogue-clauses/import${query}`, { ...ours, cookie: centre.browser.stolen }, Buffer.from(table))).body;
const treeOf = async () => (await place.server.get<{ items: { number: string }[] }>(`/api/v1/standards/${encodeURIComponent('GB/T 95001-2020')}/clauses`)).body.items.map(({ number }) => number);

it('clauses are looked at, every faulty row is told, and a table without one is kept, in the journal too', async () => {
  const commanding = `GB/T 95001-2020,6,标志,${'灯应当符合要求，不得有裂纹，应当清晰，必须耐久，不应脱落。'.repeat(2)},a.example,B,2026-11-20`;
  const faulty = await send([header, ...rows, 'GB/T 95001-2020,5.1,标志,,a.example,B,2026-11-20', commanding, ',7,标志,,a.example,B,2026'].join('\n'), '?keep=true');
  expect([faulty.kept, faulty.faults.map(({ line, column, code }) => [line, column, code])]).toEqual([false, [[5, 'clause', 'ROW_REPEATED'], [6, 'abstract_zh_hans', 'ABSTRACT_COMMANDS'], [7, 'standard', 'FIELD_MISSING']]]);
  const good = [header, ...rows].join('\n');
  expect(await send(good)).toMatchObject({ rows: 3, fresh: 3, kept: false, faults: [] });
  expect(await treeOf()).toEqual([]);
  expect(await send(good, '?keep=true')).toMatchObject({ rows: 3, fresh: 3, kept: true });
  expect(await treeOf()).toEqual(['5', '5.1', '附录A']);
  const acts = await place.database.read.query<{ content: object }>(`select content from journal.event where act = 'catalogue.clauses-imported'`);
  expect(acts).toMatchObject([{ content: { rows: 3, fresh: 3 } }]);

  const { status, text } = await centre.browser.get(`/catalogue-clauses/table?standard=${encodeURIComponent('GB/T 95001-2020')}`);
  expect([status, text.split('\r\n').length]).toEqual([200, 5]);
  expect(await send(text, '?keep=true')).toMatchObject({ rows: 3, fresh: 0, kept: true });
}, 60_000);

it('what was copied from a spreadsheet is read by its tabs; what is no table of clauses, or nothing, is refused', async () => {
  expect(await send('standard\tclause\ttitle_zh_hans\nGB/T 95001-2020\t7\t包装\n', '?source=a.example')).toMatchObject({ rows: 1, faults: [] });
  expect((await send('a,b\n1,2\n')).code).toBe('FILE_COLUMNS_WRONG');
  expect((await send('')).code).toBe('FILE_MISSING');
  expect((await centre.browser.get<Problem>('/catalogue-clauses/table?standard=GB%201-1900')).body.code).toBe('CLAUSES_NONE');
});
