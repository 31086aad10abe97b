import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Clause = Readonly<{ number: string; depth: number; parent: string | null; title: Record<string, string>; abstract: Record<string, string>; requirements: string[]; source: { grade: number; address: string | null } }>;
type Answer = Readonly<{ edition: { number: string }; chosen: boolean; items: Clause[]; elsewhere: string[] }>;

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-clauses-'));
let database: TestDatabase;
let server: ContractApp;
beforeAll(async () => {
  database = await testDatabase();
  await take('standards', 'standards.csv', 'number,title_zh_hans,source,grade\nGB 4943.1-2022,音视频、信息技术和通信技术设备,a.example,B\n');
  await take('clauses', 'clauses.csv', `standard,clause,title_zh_hans,abstract_zh_hans,source,grade
GB 4943.1-2022,5.2,分类,谈能量源怎样分级,a.example,B
GB 4943.1-2022,5,要求,,a.example,B
GB 4943.1-2022,附录A,示例,,b.example,C
`);
  const requirement = { standard: 'GB 4943.1-2022', characteristic: { en: 'touch voltage' }, kind: 'limit', operator: '<=', value: 42.4, unit: 'V', source: 'a.example', grade: 'B' };
  await take('requirements', 'requirements.jsonl', [{ ...requirement, id: 'r-in', clause: '5.2 a)' }, { ...requirement, id: 'r-else', clause: '9' }].map((row) => `${JSON.stringify(row)}\n`).join(''));
  server = await ContractApp.start(database.url);
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function take(subject: string, name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const done = await catalogueImport(database, correspondenceImporters).importers[subject]?.execute({ path: file, dryRun: false, onRejected: (row) => expect(row).toBeNull() });
  expect(done?.ok).toBe(true);
}

describe('GET /standards/{number}/clauses', () => {
  it('gives the tree in the order of reading, with the requirements of each', async () => {
    const { status, body } = await server.get<Answer>('/api/v1/standards/GB%204943.1/clauses');
    expect([status, body.edition.number, body.chosen]).toEqual([200, 'GB 4943.1-2022', true]);
    expect(body.items.map(({ number, depth, parent, requirements }) => [number, depth, parent, requirements])).toEqual([['5', 0, null, []], ['5.2', 1, '5', ['r-in']], ['附录A', 0, null, []]]);
    expect(body.items[1]).toMatchObject({ title: { 'zh-Hans': '分类' }, abstract: { 'zh-Hans': '谈能量源怎样分级' } });
    expect(body.elsewhere).toEqual(['r-else']);
    expect(body.items.map(({ source }) => source.address)).toEqual(['https://a.example', 'https://a.example', null]);
  });

  it('refuses what no standard is called', async () => {
    expect((await server.get('/api/v1/standards/GB%201-1900/clauses')).status).toBe(404);
  });

  it('stands on the page of the standard, in each script', async () => {
    for (const [language, words] of [['hans', '已收录条款 3 条'], ['hant', '已收錄條款 3 條'], ['en', 'Clauses on record: 3']] as const) {
      const page = await server.get<string>(`/${language}/std/GB-4943.1-2022`);
      expect(page.status).toBe(200);
      expect(page.text).toContain(words);
    }
  });
});
