import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueEngine, catalogueImport, type ImportReport, type RejectedRow } from '@features/catalogue';
import { type TestDatabase, testDatabase } from '../support/database';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-clauses-'));
afterAll(() => rmSync(folder, { recursive: true }));

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => database.write.query('truncate catalogue.edition, catalogue.family cascade'));

const HEADER = 'standard,clause,parent,order,title_zh_hans,title_zh_hant,title_en,abstract_zh_hans,annex,source,grade,retrieved';
let files = 0;
function csv(rows: readonly string[], header = HEADER): string {
  const file = path.join(folder, `${(files += 1)}.csv`);
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  return file;
}

async function taken(file: string, more: { dryRun?: boolean; source?: string } = {}): Promise<{ report: ImportReport; faults: unknown[] }> {
  const rejected: RejectedRow[] = [];
  const done = await catalogueImport(database).importers['clauses']?.execute({ path: file, dryRun: false, ...more, onRejected: (row) => rejected.push(row) });
  if (!done?.ok) throw new Error(JSON.stringify(done));
  return { report: done.value, faults: rejected.flatMap(({ line, faults }) => faults.map(({ field, code }) => `${line} ${field} ${code}`)) };
}

const trees = () => catalogueEngine(database).clauses;
const row = (clause: string, title = '试验', more = { parent: '', order: '', abstract: '', annex: '' }) =>
  `GB 4943.1-2022,${clause},${more.parent},${more.order},${title},,,${more.abstract},${more.annex},centre.example,B,2026-11-20`;

describe('clauses of a file', () => {
  it('stand in their tree, under a stub where the catalogue lacks the document', async () => {
    const { report } = await taken(csv([row('附录A', '规范性附录'), row('5.10'), row('5.2'), row('5', '要求', { parent: '', order: '', abstract: '谈电能量源的分类', annex: '' }), row('A.2', '方法')]));
    expect(report).toMatchObject({ rowsRead: 5, rowsNew: 5, rowsFaulty: 0, stubs: 1, stubNumbers: ['GB 4943.1-2022'] });
    const nodes = (await trees().ofEditions(['GB 4943.1-2022', 'CNS 1:2000'])).get('GB 4943.1-2022') ?? [];
    expect(nodes.map(({ number, depth, parent }) => [number, depth, parent])).toEqual([['5', 0, null], ['5.2', 1, '5'], ['5.10', 1, '5'], ['附录A', 0, null], ['A.2', 1, '附录A']]);
    expect(nodes[0]).toEqual({
      number: '5', title: { 'zh-Hans': '要求' }, abstract: { 'zh-Hans': '谈电能量源的分类' }, annex: false, depth: 0, parent: null,
      source: { id: 'centre.example', grade: 2, address: 'https://centre.example', statedOn: '2026-11-20' },
    });
    expect((await trees().ofEditions(['CNS 1:2000'])).get('CNS 1:2000')).toEqual([]);
  });

  it('twice say nothing new; a row that says something else takes the place of the earlier', async () => {
    const file = csv([row('5'), row('5.1')]);
    await taken(file);
    expect((await taken(file)).report).toMatchObject({ rowsNew: 0, rowsKnown: 2 });
    expect((await taken(csv([row('５', '要求'), row('5.1')]))).report).toMatchObject({ rowsNew: 1, rowsKnown: 1 });
    expect((await trees().ofEditions(['GB 4943.1-2022'])).get('GB 4943.1-2022')?.map(({ title }) => title['zh-Hans'])).toEqual(['要求', '试验']);
  });

  it('are told wrong by line, field and reason, and none of the others is lost', async () => {
    const more = { parent: '', order: '', abstract: '', annex: '' };
    const { report, faults } = await taken(csv([
      row('1'), row('1'), row(''), row('2', ''), row('3', '试验', { ...more, parent: '9' }), row('4', '试验', { ...more, order: '-1' }),
      row('5', '试验', { ...more, abstract: '测'.repeat(121) }), row('6', '试验', { ...more, abstract: '外壳应接地且应清晰并不得脱落' }), row('7', '试验', { ...more, abstract: '试验' }), row('8', '题'.repeat(201)),
      row('9', '试验', { ...more, parent: '1' }), ',10,,,题,,,,,centre.example,B,', 'GB 4943.1-2022,11,,,题,,,,,,,',
    ]));
    expect(report).toMatchObject({ rowsRead: 13, rowsNew: 2, rowsFaulty: 11 });
    expect(faults).toEqual([
      '3 clause ROW_REPEATED', '4 clause FIELD_MISSING', '5 title_en FIELD_MISSING', '6 parent PARENT_UNKNOWN', '7 order VALUE_UNKNOWN', '8 abstract_zh_hans ABSTRACT_TOO_LONG',
      '9 abstract_zh_hans ABSTRACT_COMMANDS', '10 abstract_zh_hans ABSTRACT_IS_TITLE', '11 title_zh_hans TEXT_TOO_LONG', '11 title_en FIELD_MISSING', '13 standard FIELD_MISSING', '14 source SOURCE_MISSING',
    ]);
  });

  it('with the words of another standard on record are refused', async () => {
    const words = Array.from({ length: 60 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    await taken(csv([row('5', '试验', { parent: '', order: '', abstract: words, annex: '' })]));
    expect((await taken(csv([`CNS 15598-1:2020,5,,,,試驗,,${words},,centre.example,B,`]))).faults).toEqual(['2 abstract_zh_hans ABSTRACT_ALIKE']);
    expect((await taken(csv([`GB 4943.1-2011,5,,,试验,,,${words},,centre.example,B,`]))).faults).toEqual([]);
  });

  it('are taken from a file whose source is given beside it, and a dry run writes nothing', async () => {
    const file = csv(['GB 4943.1-2022,5,要求,B'], 'standard,clause,title_zh_hans,grade');
    expect((await taken(file, { source: 'centre.example', dryRun: true })).report).toMatchObject({ rowsNew: 1, dryRun: true });
    expect(await database.read.query('select 1 from catalogue.clause')).toEqual([]);
    expect((await taken(file, { source: 'centre.example' })).report).toMatchObject({ rowsNew: 1 });
  });

  it('need their columns', async () => {
    const done = await catalogueImport(database).importers['clauses']?.execute({ path: csv(['x,1'], 'standard,clause'), dryRun: true });
    expect(done).toMatchObject({ ok: false, refusal: { code: 'FILE_COLUMNS_WRONG', expected: 'standard, clause + (title_zh_hans / title_zh_hant / title_en)' } });
  });
});
