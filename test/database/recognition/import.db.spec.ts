import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport, type ImportReport, type RejectedRow } from '@features/catalogue';
import { recognitionImporters, recognitionSubjects } from '@features/recognition';
import { type TestDatabase, testDatabase } from '../../support/database';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-recognition-import-'));
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const TRADES = 'code,trade_zh_hant,item_zh_hant,levels_seen,school_group_zh_hant,is_item_code,source,grade,note';
const CARE = '17800,照顧服務員,,單一,,0,a list,C,';
const LISTED = 'part,item_no,sub_no,group_zh_hans,name_zh_hans,category,category_note,department_zh_hans,checked';
const TEACHER = '专业技术人员职业资格,1,,,教师资格,准入类,,教育部,a page';

/** Takes lines in as the command line does; gives the report and what was rejected. */
async function take(subject: (typeof recognitionSubjects)[number], lines: readonly string[], dryRun = false): Promise<Readonly<{ report: ImportReport; rejected: readonly RejectedRow[] }>> {
  const file = path.join(folder, `${subject}.csv`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  const rejected: RejectedRow[] = [];
  const done = await catalogueImport(database, recognitionImporters).importers[subject]?.execute({ path: file, dryRun, onRejected: (row) => rejected.push(row) });
  if (!done?.ok) throw new Error(JSON.stringify(done));
  return { report: done.value, rejected };
}
const count = async (table: string): Promise<number> => (await database.read.first<{ n: number }>(`select count(*)::int as n from recognition.${table}`))?.n ?? 0;

it.each([
  ['trades', 'trade', [TRADES, CARE, CARE.replace('17800', '178')], 'code'],
  ['qualifications', 'listed_qualification', [LISTED, TEACHER, TEACHER.replace('准入类', '别的类')], 'category'],
] as const)('%s: a dry run writes nothing, good rows are written once, a faulty one is told by its field', async (subject, table, lines, field) => {
  const before = await count(table);
  const dry = await take(subject, lines, true);
  expect([dry.report, dry.rejected.map(({ faults }) => faults.map((fault) => fault.field))]).toMatchObject([{ rowsRead: 2, rowsFaulty: 1, dryRun: true }, [[field]]]);
  expect(await count(table)).toBe(before);
  expect((await take(subject, lines)).report).toMatchObject({ rowsNew: 1, rowsKnown: 0, rowsFaulty: 1 });
  expect((await take(subject, lines)).report).toMatchObject({ rowsNew: 0, rowsKnown: 1, rowsFaulty: 1 });
  expect(await count(table)).toBe(before + 1);
});

it('what a newer table says of a trade takes the place of what was said before', async () => {
  await take('trades', [TRADES, CARE.replace('17800', '20100')]);
  expect((await take('trades', [TRADES, CARE.replace('17800', '20100').replace('單一', '乙;丙')])).report).toMatchObject({ rowsNew: 1 });
  expect(await database.read.first(`select name, levels from recognition.trade where code = '20100'`)).toEqual({ name: '照顧服務員', levels: ['乙', '丙'] });
});

it('catalogues themselves come from no file of the command line', () => expect(recognitionSubjects).toEqual(['trades', 'qualifications']));
