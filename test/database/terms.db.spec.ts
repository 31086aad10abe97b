import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { SqlTermReader } from '../../libs/features/catalogue/persistence/terms/sql-term-reader';
import { type TestDatabase, testDatabase } from '../support/database';

let database: TestDatabase;
let terms: SqlTermReader;
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  terms = new SqlTermReader(database.read);
});

const words = async (word: string) => (await terms.expansions(word)).map((each) => each.word);

it.each([
  ['集成电路', '積體電路'], ['LED模块', 'LED模組'], ['镇流器', '安定器'], ['服务器', '伺服器'], ['数据库', '資料庫'], ['网络', '網路'], ['硬盘', '硬碟'],
  ['激光', '雷射'], ['二极管', '二極體'], ['电磁兼容', '電磁相容'], ['便携式', '可攜式'], ['软件', '軟體'], ['人工智能', '人工智慧'], ['打印机', '印表機'], ['轮椅车', '輪椅'], ['质量管理体系', '品質管理系統'],
])('%s and %s lead to each other', async (mainland, taiwan) => {
  expect(await words(mainland)).toContain(taiwan);
  expect(await words(taiwan)).toContain(mainland);
});

it.each(['GB/T 24819', 'CNS 15598-1', '24819', '认证', '標準'])('%s leads nowhere', async (word) => expect(await words(word)).toEqual([]));

it('only words of titles and words that conversion gets wrong are approved', async () => {
  const approved = await terms.approvedTerms();
  expect(approved.length).toBeGreaterThan(50);
  expect(approved).toContainEqual(expect.objectContaining({ mainland: ['镇流器'], taiwan: ['安定器'], sector: 'lighting' }));
  expect(approved.flatMap(({ mainland }) => mainland)).not.toContain('质量');
});

it('a candidate of a compilation is found, without an address', async () => {
  const page = await terms.findTerms('模組', undefined, 20);
  expect(page?.items.find(({ id }) => id === 't00862')).toMatchObject({ mainland: ['模块'], taiwan: ['模組'], status: 'candidate', en: 'Module' });
  expect(page?.items.filter(({ source }) => source.grade < 2 && source.address !== undefined)).toEqual([]);
});

it('reads the terms again after an import', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'terms-')), 'more.csv');
  await writeFile(file, 'id,mainland_zh_hans,taiwan_zh_hant,pair_type,source,grade\nx1,甲乙丙,丁戊己,term,OPENCC,B\n');
  expect(await words('甲乙丙')).toEqual([]);
  expect((await catalogueImport(database).importFile.execute({ subject: 'terms', path: file, dryRun: false })).ok).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 1_050));
  expect(await words('甲乙丙')).toEqual(['丁戊己']);
});
