import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport, type ImportReport, type Importers, type RejectedRow } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { type TestDatabase, testDatabase } from '../../support/database';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-requirements-'));
afterAll(() => rmSync(folder, { recursive: true }));

let database: TestDatabase;
let importers: Importers;
beforeAll(async () => {
  database = await testDatabase();
  ({ importers } = catalogueImport(database, correspondenceImporters));
});
beforeEach(() => database.write.query('truncate correspondence.requirement, correspondence.requirement_pair'));

const requirement = (more: object) => ({
  id: 'r1', standard: 'GB 31241-2022', characteristic: { zh_hans: '低气压', en: 'low pressure' }, kind: 'test-condition', operator: '=', value: 11.6, unit: 'kPa',
  conditions: [{ name: 'duration', value: '>= 6', unit: 'h' }], method: 'GB 31241-2022 7.1', source: 'a.example', grade: 'B', retrieved: '2026-11-24', ...more,
});
const pair = (more: object) => ({ id: 'p1', a: 'r1', b: 'r2', relation: 'equal', reason: 'the values agree', source: 'a.example', grade: 'C', ...more });

function jsonLines(name: string, rows: readonly object[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

async function taken(subject: string, file: string, dryRun = false): Promise<{ report: ImportReport; rejected: RejectedRow[] }> {
  const rejected: RejectedRow[] = [];
  const done = await importers[subject]?.execute({ path: file, dryRun, onRejected: (row) => rejected.push(row) });
  if (!done?.ok) throw new Error(JSON.stringify(done));
  return { report: done.value, rejected };
}

const stored = (columns: string) => database.read.query(`select ${columns} from correspondence.requirement r join catalogue.edition e on e.id = r.edition_id order by external_id`);

describe('requirements', () => {
  it('are stored as they are read, with stubs for documents that the catalogue lacks', async () => {
    const file = jsonLines('good.jsonl', [requirement({ standard: 'GB 38031-2020' }), requirement({ id: 'r2', standard: '節能標章 (TW)', operator: 'in', value: ['A', 'B'], unit: null, method: null, grade: 'A' })]);
    const { report } = await taken('requirements', file);
    expect(report).toMatchObject({ rowsRead: 2, rowsNew: 2, rowsFaulty: 0, stubs: 2, stubNumbers: ['GB 38031-2020', '節能標章 (TW)'] });
    expect(await stored('external_id, number, e.kind as document, cited_only, value, unit, conditions, method_edition, method_clause, grade')).toEqual([
      {
        external_id: 'r1', number: 'GB 38031-2020', document: 'standard', cited_only: true, value: '11.6', unit: 'kPa',
        conditions: [{ name: 'duration', lower: '6', unit: 'h' }], method_edition: 'GB 31241-2022', method_clause: '7.1', grade: 2,
      },
      { external_id: 'r2', number: '節能標章 (TW)', document: 'other', cited_only: true, value: ['A', 'B'], unit: null, conditions: [{ name: 'duration', lower: '6', unit: 'h' }], method_edition: null, method_clause: null, grade: 3 },
    ]);
  });

  it('of one wrong line are told by line, field and reason, and none of the others is lost', async () => {
    const rows = [requirement({}), requirement({ id: 'r2', value: 'eleven', unit: 'kilopond', grade: 'Z' }), requirement({ id: 'r3' })];
    const { report, rejected } = await taken('requirements', jsonLines('wrong.jsonl', rows));
    expect(report).toMatchObject({ rowsRead: 3, rowsNew: 2, rowsFaulty: 1 });
    expect(rejected).toMatchObject([{
      line: 2, row: { id: 'r2' },
      faults: [
        { field: 'grade', code: 'GRADE_UNKNOWN', params: { value: 'Z' } },
        { field: 'value', code: 'VALUE_NOT_DECIMAL', params: { value: 'eleven' } },
        { field: 'unit', code: 'UNIT_UNKNOWN', params: { unit: 'kilopond' } },
      ],
    }]);
    expect(await stored('external_id')).toEqual([{ external_id: 'r1' }, { external_id: 'r3' }]);
  });

  it.each([
    ['without an id', { id: '' }, 'id', 'FIELD_MISSING'],
    ['without a number', { standard: null }, 'standard', 'FIELD_MISSING'],
    ['about nothing', { characteristic: {} }, 'characteristic', 'FIELD_MISSING'],
    ['without a source', { source: '' }, 'source', 'SOURCE_MISSING'],
    ['with a control character', { conditions: [{ name: 'a\u0000', value: 1 }] }, 'conditions', 'TEXT_DAMAGED'],
    ['with half a character', { statement: 'x\ud800' }, 'statement', 'TEXT_DAMAGED'],
    ['of a kind that is none', { kind: 'wish' }, 'kind', 'KIND_UNKNOWN'],
    ['with bounds reversed', { operator: 'range', value: null, lower: 3, upper: 1 }, 'lower', 'BOUNDS_REVERSED'],
    ['of a day that is none', { retrieved: '2026-02-30' }, 'retrieved', 'DATE_INVALID'],
  ])('%s are faulty', async (_case, more, field, code) => {
    const { report, rejected } = await taken('requirements', jsonLines('faulty.jsonl', [requirement(more)]));
    expect([report.rowsFaulty, rejected[0]?.faults.map((fault) => [fault.field, fault.code])]).toEqual([1, [[field, code]]]);
  });

  it('twice change nothing; a corrected row takes the place of the earlier one', async () => {
    const file = jsonLines('twice.jsonl', [requirement({}), requirement({ id: 'r2' })]);
    await taken('requirements', file);
    const before = await stored('r.*');
    expect((await taken('requirements', file)).report).toMatchObject({ rowsNew: 0, rowsKnown: 2, stubs: 0 });
    expect(await stored('r.*')).toEqual(before);
    expect((await taken('requirements', jsonLines('corrected.jsonl', [requirement({ value: 12 })]))).report.rowsNew).toBe(1);
    expect(await stored('external_id, value')).toEqual([{ external_id: 'r1', value: '12' }, { external_id: 'r2', value: '11.6' }]);
  });

  it('with one id twice in a file: the second is faulty', async () => {
    const { rejected } = await taken('requirements', jsonLines('repeated.jsonl', [requirement({}), requirement({ value: 12 })]));
    expect(rejected).toMatchObject([{ line: 2, faults: [{ field: 'id', code: 'ROW_REPEATED', params: { line: 1 } }] }]);
  });

  it('of a dry run and of grade M are not written', async () => {
    expect((await taken('requirements', jsonLines('dry.jsonl', [requirement({})]), true)).report).toMatchObject({ rowsNew: 1, dryRun: true });
    expect((await taken('requirements', jsonLines('memory.jsonl', [requirement({ grade: 'M' })]))).report).toMatchObject({ rowsNew: 0, rowsSkipped: 1 });
    expect(await stored('external_id')).toEqual([]);
  });

  it('come from a CSV as well, lists as JSON', async () => {
    const file = path.join(folder, 'some.csv');
    const header = 'id,standard,characteristic,kind,operator,value,unit,conditions,source,grade';
    writeFileSync(file, `${header}\nr1,GB 31241-2022,低气压,limit,<=,0.10,mm,"[{""name"":""temperature"",""value"":""20 +- 2"",""unit"":""Cel""}]",a.example,C\nr2,GB 31241-2022,低气压,limit,in,"[""A""",,,a.example,C\n`);
    const { rejected } = await taken('requirements', file);
    expect(rejected).toMatchObject([{ line: 3, faults: [{ field: 'value', code: 'JSON_INVALID' }, { field: 'value' }] }]);
    expect(await stored('characteristic_hans, value, unit, conditions, grade')).toEqual([
      { characteristic_hans: '低气压', value: '0.1', unit: 'mm', conditions: [{ name: 'temperature', nominal: '20', lower: '18', upper: '22', unit: 'Cel' }], grade: 1 },
    ]);
  });

  describe('as whole lists', () => {
    const complete = () => database.read.query('select e.number, l.source_id, l.grade from correspondence.requirement_list l join catalogue.edition e on e.id = l.edition_id order by 1').then((rows) => rows.map(({ number }) => number));
    const rows = (...more: readonly object[]) => more.map((each, at) => requirement({ id: `w${at}`, list_complete: true, ...each }));
    const other = { standard: 'GB 31241-2014' };
    const after = async (...more: readonly object[]) => {
      await taken('requirements', jsonLines('whole.jsonl', rows(...more)));
      return complete();
    };
    beforeEach(() => database.write.query('truncate correspondence.requirement_list'));

    it('are complete where every row of the document says so', async () => {
      expect(await after({}, {}, other, { ...other, list_complete: false })).toEqual(['GB 31241-2022']);
      expect(await after({}, {})).toEqual(['GB 31241-2022']);
    });

    it.each([
      ['a row is faulty', [{}, { value: 'eleven', unit: 'kilopond' }, other], ['GB 31241-2014']],
      ['a row of no document is faulty', [{}, { standard: null }, other], []],
      ['a row is from memory', [{}, { grade: 'M' }], []],
    ])('are not where %s', async (_, more, numbers) => expect(await after(...more)).toEqual(numbers));

    it('are so no more once a file adds a row that does not say so', async () => {
      await after({}, other);
      await taken('requirements', jsonLines('added.jsonl', [requirement({ id: 'later' })]));
      expect(await complete()).toEqual(['GB 31241-2014']);
    });
  });

  it('with other columns are refused whole', async () => {
    const done = await importers['requirements']?.execute({ path: jsonLines('other.jsonl', [{ id: 1 }]), dryRun: false });
    expect(done).toMatchObject({ ok: false, refusal: { code: 'FILE_COLUMNS_WRONG' } });
  });
});

describe('pairs', () => {
  beforeEach(() => taken('requirements', jsonLines('both.jsonl', [requirement({}), requirement({ id: 'r2', standard: 'GB 31241-2014' })])));

  it('are stored between requirements that are there; one of an unknown requirement is faulty', async () => {
    const { report, rejected } = await taken('pairs', jsonLines('pairs.jsonl', [pair({}), pair({ id: 'p2', b: 'r9' }), pair({ id: 'p3', relation: 'a-stricter' })]));
    expect(report).toMatchObject({ rowsRead: 3, rowsNew: 2, rowsFaulty: 1 });
    expect(rejected).toMatchObject([{ line: 2, faults: [{ field: 'b', code: 'REFERENCE_UNKNOWN', params: { value: 'r9' } }] }]);
    expect((await taken('pairs', jsonLines('pairs.jsonl', [pair({})]))).report).toMatchObject({ rowsNew: 0, rowsKnown: 1 });
  });

  it.each([
    ['with itself', { b: 'r1' }, 'b', 'SAME_DOCUMENT'],
    ['of a relation that is none', { relation: 'similar' }, 'relation', 'VALUE_UNKNOWN'],
    ['without a reason', { reason: ' ' }, 'reason', 'FIELD_MISSING'],
  ])('%s is faulty', async (_case, more, field, code) => {
    const { rejected } = await taken('pairs', jsonLines('faulty.jsonl', [pair(more)]));
    expect(rejected[0]?.faults.map((fault) => [fault.field, fault.code])).toEqual([[field, code]]);
  });
});
