import { readRows } from './read-rows';

const HEAD = ['编号', '台湾资格', '台湾代码', '台湾等级', '证件', '大陆职业', '大陆等级', '等级依据', '条件', '效力', '来源', '来源等级', '待核实', 'something else'];
const WHOLE = ['r1', '照顧服務員', '17800', '單一級', '技術士證', '养老护理员', '四級', '载明', '', '发证', 'a page', 'C', '', 'x'];
const read = (...rows: readonly (readonly string[])[]) => readRows([HEAD, ...rows].map((cells, at) => ({ line: at + 1, cells })), 'person', 3);
const withCell = (heading: string, value: string) => WHOLE.map((cell, at) => (HEAD[at] === heading ? value : cell));

it('reads a row, in the words of either script', () => {
  const found = read(WHOLE);
  expect([found?.faults, found?.unused]).toEqual([[], ['something else']]);
  expect(found?.rows[0]).toMatchObject({ key: 'r1', kind: 'person', taiwan: { code: '17800', level: '單一', paper: 'technician' }, mainland: { level: '四级', levelBasis: 'stated' }, effect: { allows: ['发证'] }, grade: 'C', toConfirm: false });
});

it('takes conditions apart: those of one number belong together', () =>
  expect(read(withCell('条件', '1) 学历：硕士; 1）years: 3； 公会推荐：经推荐'))?.rows[0]?.conditions).toEqual([
    { kind: 'degree', degree: 'master', words: '', alternative: 1 }, { kind: 'years', years: 3, words: '', alternative: 1 }, { kind: 'association', words: '经推荐', alternative: null },
  ]));

it.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ['a level that the list does not have', [withCell('大陆等级', '六级')], ['2 大陆等级 CELL_UNKNOWN']],
  ['no key', [withCell('编号', '')], ['2 编号 KEY_FORM']],
  ['a key twice', [WHOLE, WHOLE], ['3 编号 KEY_TWICE']],
  ['no source', [withCell('来源', ' ')], ['2 来源 CELL_EMPTY']],
  ['a condition of no kind', [withCell('条件', 'luck: much')], ['2 条件 CELL_UNKNOWN']],
  ['years that are none', [withCell('条件', 'years: many')], ['2 条件 CELL_UNKNOWN']],
  ['every faulty cell of every row', [withCell('证件', '?'), withCell('来源等级', 'Z')], ['2 证件 CELL_UNKNOWN', '3 来源等级 CELL_UNKNOWN', '3 编号 KEY_TWICE']],
  ['too many', [1, 2, 3, 4].map((at) => withCell('编号', `r${at}`)), ['5 null ROWS_TOO_MANY']],
])('tells %s', (_, rows, faults) => expect(read(...rows)?.faults.map(({ line, column, code }) => `${line} ${column} ${code}`).sort()).toEqual([...faults].sort()));

it('wants headings of keys, both ends and sources', () => expect(readRows([{ line: 1, cells: ['key', 'something'] }], 'person', 3)).toBeNull());
