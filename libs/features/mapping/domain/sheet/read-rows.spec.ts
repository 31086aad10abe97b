import { readRows } from './read-rows';

const limits = { rows: 3, words: 20, ref: 10 };
const read = (...lines: readonly (readonly string[])[]) => readRows(lines.map((cells, at) => ({ line: at + 1, cells })), limits);
const head = ['源条款', '目标条款', '关系', '理由', '证据', '等级', '备注'];

it('reads clauses, requirements and words of either script', () => {
  expect(read(['比对表'], head, ['§4.1; 4.2', 'req:lamp', '等同', 'the same', 'GB, foreword', '3', 'x'])).toEqual({
    rows: [{
      sources: [{ kind: 'clause', ref: '4.1' }, { kind: 'clause', ref: '4.2' }], targets: [{ kind: 'requirement', ref: 'lamp' }], relations: ['equal'], negated: false, qualifiers: '', rationale: null, deviation: null,
      reason: 'the same', severity: null, method: 'human', confirmed: true, evidence: [{ source: 'GB, foreword', locator: '', grade: 3 }], extraTest: null,
    }],
    faults: [], unused: ['备注'],
  });
});

it.each<[string, readonly string[], unknown]>([
  ['a relation that nobody knows', ['4', '4', 'same', '', '', ''], [3, '关系', 'CELL_UNKNOWN']],
  ['a grade out of the scale', ['4', '4', '=', '', 'x', '7'], [3, '等级', 'CELL_UNKNOWN']],
  ['words that are too long', ['4', '4', '=', 'x'.repeat(21), '', ''], [3, '理由', 'CELL_LONG']],
  ['neither side', ['', '', '=', 'why', '', ''], [3, null, 'ROW_NOTHING']],
])('tells %s by its line and column', (_, cells, fault) =>
  expect(read(head, ['4', '4', '=', '', '', ''], cells)?.faults.map(({ line, column, code }) => [line, column, code])).toEqual([fault]));

it('takes so many rows and no more, and passes over empty lines', () => {
  const filled = ['4', '4', '=', '', '', ''];
  const found = read(head, filled, ['', ''], filled, filled, filled);
  expect([found?.rows.length, found?.faults.map(({ line, code }) => [line, code])]).toEqual([3, [[6, 'ROWS_TOO_MANY']]]);
});

it('is nothing without headings of both sides', () => expect(read(['源条款', '理由'], ['4', 'x'])).toBeNull());
