import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Clock, type LocalDate, localDate } from '@pure/kernel';
import { type TestDatabase, testDatabase } from '../../../../../test/support/database';
import { ImportFile } from '../../application/import/import-file';
import { refreshedLater } from '../../application/search/search-index';
import type { ImportReport, RejectedRow } from '../../application/import/import-report';
import { RefreshStatuses } from '../../application/import/refresh-statuses';
import type { ImportSubject } from '../../application/import/subject';
import { DiskTableFiles } from './disk-table-files';
import { SqlImportStore } from './sql-import-store';

class FixedClock extends Clock {
  constructor(private readonly day: string) {
    super();
  }
  async today(): Promise<LocalDate> {
    const date = localDate(this.day);
    if (!date) throw new Error(this.day);
    return date;
  }
}

const COUNTS = `select (select count(*)::int from catalogue.edition) as editions, (select count(*)::int from catalogue.statement) as statements,
  (select count(*)::int from catalogue.replacement) as replacements, (select count(*)::int from catalogue.adoption) as adoptions,
  (select count(*)::int from catalogue.source) as sources, (select count(*)::int from catalogue.number_key) as keys`;

describe('importing files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-import-'));
  let database: TestDatabase;
  let store: SqlImportStore;
  beforeEach(async () => {
    database = await testDatabase();
    store = new SqlImportStore(database.write);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const rejected: RejectedRow[] = [];
  const importer = (today = '2026-11-24') => new ImportFile(new DiskTableFiles(), store, new FixedClock(today), refreshedLater);
  const at = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  async function take(subject: ImportSubject, file: string, more: { dryRun?: boolean; today?: string } = {}): Promise<ImportReport> {
    rejected.length = 0;
    const done = await importer(more.today).execute({ subject, path: file, dryRun: more.dryRun ?? false, onRejected: (row) => rejected.push(row) });
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.value;
  }
  const refusal = async (subject: ImportSubject, file: string) => {
    const done = await importer().execute({ subject, path: file, dryRun: false });
    return done.ok ? null : done.refusal;
  };
  const counts = () => database.read.first(COUNTS);
  const edition = (number: string) =>
    database.read.first<Record<string, unknown>>('select * from catalogue.edition where number = $1', [number]);

  const header = 'number,title_zh_hans,ics,ccs,issued,implemented,status_raw,basis,source,grade';
  const csv = (...rows: string[]) => [header, ...rows, ''].join('\r\n');
  const rows = (count: number, faulty: readonly number[]) =>
    Array.from({ length: count }, (_, n) => `GB/T ${1000 + n}-2020,标准${n},43.120,T47,2020-01-01,${faulty.includes(n) ? '2020-13-01' : '2020-07-01'},现行,,std.example.cn/${n},A`);

  it('takes the good rows and lists each faulty one with line, field and reason', async () => {
    const report = await take('standards', at('some.csv', csv(...rows(200, [17, 151]))));
    expect(report).toMatchObject({ rowsRead: 200, rowsNew: 198, rowsKnown: 0, rowsFaulty: 2, stubs: 0, encoding: 'utf-8' });
    expect(rejected.map(({ line, faults }) => [line, faults])).toEqual(
      [19, 153].map((line) => [line, [{ field: 'implemented', code: 'DATE_INVALID', params: { value: '2020-13-01' } }]]),
    );
    expect(await counts()).toMatchObject({ editions: 198, statements: 198, sources: 198 });
    expect(await edition('GB/T 1000-2020')).toMatchObject({ slug: 'GB-T-1000-2020', status: 'in_force', nature: 'recommended', ics: ['43.120'], cited_only: false });
  });

  it('changes nothing when the same file comes again, nor in a dry run', async () => {
    const file = at('twice.csv', csv(...rows(20, [3])));
    expect(await take('standards', file, { dryRun: true })).toMatchObject({ dryRun: true, rowsNew: 19, rowsFaulty: 1 });
    expect(await counts()).toMatchObject({ editions: 0, statements: 0, sources: 0, keys: 0 });
    await take('standards', file);
    const before = await counts();
    expect(await take('standards', file)).toMatchObject({ rowsNew: 0, rowsKnown: 19, rowsFaulty: 1 });
    expect(await counts()).toEqual(before);
    expect(await database.read.query('select rows_new, rows_faulty from catalogue.import_run')).toEqual([{ rows_new: 19, rows_faulty: 1 }]);
  });

  it.each([
    ['GB 18030', 'gb18030', 'b1ead7bc'],
    ['Big5', 'big5', 'bcd0b7c7'],
  ])('takes a table in %s, packed or not', async (_, encoding, word) => {
    const title = Buffer.concat(Array.from({ length: 8 }, () => Buffer.from(word, 'hex')));
    const bytes = Buffer.concat([Buffer.from('number,title_zh_hant,source,grade\r\nCNS 5,'), title, Buffer.from(',a.example,A\r\n')]);
    expect(await take('standards', at(`${encoding}.csv.gz`, gzipSync(bytes)))).toMatchObject({ encoding, rowsNew: 1 });
    expect(await edition('CNS 5')).toMatchObject({ title_hant: (encoding === 'big5' ? '標準' : '标准').repeat(8) });
  });

  it('refuses a file whole, naming what was expected', async () => {
    expect(await refusal('standards', path.join(folder, 'absent.csv'))).toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(await refusal('standards', at('a.txt', 'x'))).toMatchObject({ code: 'FILE_FORMAT_UNKNOWN', expected: '.csv, .jsonl, .xlsx' });
    expect(await refusal('standards', at('empty.csv', ''))).toMatchObject({ code: 'FILE_EMPTY' });
    expect(await refusal('standards', at('wrong.csv', 'a,b\r\n1,2\r\n'))).toMatchObject({ code: 'FILE_COLUMNS_WRONG', found: 'a, b' });
    expect(await refusal('standards', at('noise.csv', Buffer.from('ff00fe8180ff0102ff', 'hex')))).toMatchObject({ code: 'FILE_ENCODING_UNREADABLE' });
    expect(await refusal('standards', at('broken.csv.gz', gzipSync('number,title_en\r\n').subarray(0, 20)))).toMatchObject({ code: 'FILE_DAMAGED' });
    expect(await refusal('standards', at('broken.xlsx', 'no workbook'))).toMatchObject({ code: 'FILE_DAMAGED' });
    expect(await counts()).toMatchObject({ editions: 0, sources: 0 });
  });

  it('takes JSON Lines, and reports a line that is no object', async () => {
    const lines = [{ number: 'GB/T 1-2020', side: 'mainland', title_zh_hans: '标准', source: 'a.example', grade: 'B', kind: 'technical-regulation' }];
    const file = at('some.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"number":\n[1]\n`);
    expect(await take('standards', file)).toMatchObject({ rowsRead: 3, rowsNew: 1, rowsFaulty: 2 });
    expect(rejected.map(({ line, faults }) => [line, faults[0]?.code])).toEqual([[2, 'JSON_INVALID'], [3, 'JSON_INVALID']]);
    expect(await edition('GB/T 1-2020')).toMatchObject({ kind: 'technical-regulation' });
  });

  it('takes the first sheet of a workbook, dates as the day they show', async () => {
    const workbook = path.join(__dirname, '../../../../../test/support/files/standards.xlsx');
    expect(await take('standards', workbook)).toMatchObject({ format: 'xlsx', rowsRead: 2, rowsNew: 1, rowsFaulty: 1 });
    expect(rejected).toMatchObject([{ line: 4, faults: [{ field: 'issued', code: 'DATE_INVALID' }] }]);
    expect(await edition('GB/T 24819-2023')).toMatchObject({ issued: '2023-12-28', title_hans: '普通照明用LED模块 安全规范' });
  });

  it('reports a row of another width, and a quotation mark that is never closed', async () => {
    const file = at('width.csv', `${header}\r\nGB/T 1-2020,x\r\n${rows(1, [])[0]}\r\n"GB/T 3-2020,never closed\r\nGB/T 4-2020`);
    expect(await take('standards', file)).toMatchObject({ rowsRead: 3, rowsNew: 1, rowsFaulty: 2 });
    expect(rejected.map(({ line, faults }) => [line, faults[0]?.code])).toEqual([[2, 'ROW_WIDTH'], [4, 'QUOTE_OPEN']]);
  });

  it('lets the cover win over a page, and keeps both', async () => {
    await take('standards', at('page.csv', csv('GB/T 9-2020,标准,43.120,T84,2020-01-01,,现行,page,page.example,A')));
    await take('standards', at('cover.csv', csv('GB/T 9—2020,标准,43.080,T47,2020-01-01,,现行,cover,cover.example,C')));
    expect(await edition('GB/T 9-2020')).toMatchObject({ ics: ['43.080'], ccs: ['T47'] });
    expect(await counts()).toMatchObject({ editions: 1, statements: 2 });
  });

  it('makes stubs of documents that nobody describes, and fills them in when somebody does', async () => {
    const relations = at('relations.csv', 'from_number,relation,to_number,source,grade,note\r\nGB/T 9-2020,replaces,GB 9-2009,a.example,A,全部代替\r\n');
    expect(await take('relations', relations)).toMatchObject({ rowsNew: 1, stubs: 2, stubNumbers: ['GB/T 9-2020', 'GB 9-2009'] });
    expect(await edition('GB 9-2009')).toMatchObject({ cited_only: true, recorded_status: 'unknown', status: 'replaced' });
    await take('standards', at('described.csv', csv('GB/T 9-2020,标准,43.120,T47,2020-01-01,2027-01-01,即将实施,,a.example,A', 'GB 9-2009,旧标准,43.120,T47,2009-01-01,2010-01-01,现行,,a.example,A')));
    expect(await edition('GB/T 9-2020')).toMatchObject({ cited_only: false, title_hans: '标准', status: 'upcoming', status_until: '2027-01-01' });
    expect(await edition('GB 9-2009')).toMatchObject({ status: 'in_force', status_until: '2027-01-01' });
    expect(await new RefreshStatuses(store, new FixedClock('2026-12-31'), refreshedLater).execute()).toBe(0);
    expect(await new RefreshStatuses(store, new FixedClock('2027-01-01'), refreshedLater).execute()).toBe(2);
    expect(await edition('GB/T 9-2020')).toMatchObject({ status: 'in_force', status_until: null });
    expect(await edition('GB 9-2009')).toMatchObject({ status: 'replaced', status_until: null });
  });

  it('keeps what no grammar reads as a document of its own, findable by its slug', async () => {
    const file = at('other.csv', csv('LED燈泡節能標章 2016,標章,,,2016,,,,a.example,A', '照明燈具/節能標章,標章,,,2016,,,,a.example,A'));
    await take('standards', file);
    expect(await edition('LED燈泡節能標章 2016')).toMatchObject({ kind: 'other', slug: 'LED燈泡節能標章-2016~2', issued: '2016' });
    expect(await edition('照明燈具/節能標章')).toMatchObject({ kind: 'other' });
  });

  it('an undated document leaves the plain slug to its family', async () => {
    await take('standards', at('undated.csv', csv('CNS 13438,標準,,,,,,,a.example,A')));
    expect(await database.read.first('select e.slug, f.slug as family from catalogue.edition e join catalogue.family f on f.id = e.family_id'))
      .toEqual({ slug: 'CNS-13438~2', family: 'CNS-13438' });
  });
});
