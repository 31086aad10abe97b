import { translator } from '@platform/locale';
import type { Decimal, DeltaItem, DeltaVerdict } from '@pure/equivalence';
import { ok } from '@pure/kernel';
import { languages, type Language } from '@ui';
import type { CorrespondencesView, DeltaView } from '../../application/views';
import { rendered, wordsOf } from '../rendered.fixture';
import { requirement, theirs } from '../requirements.fixture';
import { answer, asOf, cns, gb, gbt, iec, item as correspondence, list, named } from '../views.fixture';
import { addressOf, deltaAsked, LONGEST_ADDRESS, type DeltaAsked } from './delta-asked';
import { deltaCsv } from './delta-csv';
import { deltaAnswer, type DeltaOutcome } from './delta-outcome';
import { DeltaPage } from './delta-page';
import { askedOf } from './delta-submitted';
import { inOrder, partsOf } from './item-order';
import { readAsked } from './read-asked';
import { rowOf, rowText, blankRow } from './typed-row';

const item = (id: string, verdict: DeltaVerdict, more: Partial<DeltaItem> = {}): DeltaItem => ({ target: gb.number, requirement: requirement(id), verdict, reason: 'NO_VALUE', provisional: false, action: 'test', ...more });

const value = { id: '1', characteristic: '外壳温度', value: '95', unit: 'Cel', method: 'GB 4943.1-2022 5.4', conditions: [{ name: 'hold', value: '>= 6', unit: 'h' }], laboratory: '实验室甲', date: '2026-05-20' };

const items: readonly DeltaItem[] = [
  item('a', 'met-by-value', { reason: 'VALUE_INSIDE', action: 'none', basis: { value: { ...value, value: '85' } } }),
  item('b', 'met-by-conformity', { reason: 'REQUIREMENT_SAME_OR_STRICTER', action: 'confirm-basis', provisional: true, basis: { conformity: cns.number, requirement: theirs('z', { value: '80' as Decimal }) } }),
  item('c', 'no-evidence', { reason: 'CRITERION_NOT_RECORDED', action: 'find-criterion' }),
  item('d', 'fails', { reason: 'VALUE_OUTSIDE', action: 'correct-product', basis: { value } }),
  item('e', 'retest-other-method', { reason: 'METHOD_DIFFERS', action: 'test-by-method', requirement: requirement('e', { method: { text: 'GB 4943.1 fig. 5' } }) }),
  item('f', 'not-applicable', { reason: 'KIND_NOT_TESTED', action: 'none' }),
];

const view = (more: Partial<DeltaView> = {}): DeltaView => ({
  targets: [gb], items, asOf, named, faults: [], nothingLeft: false, campaignExact: true, counts: { confirmed: {}, provisional: {} },
  campaign: [{ characteristic: requirement('d').characteristic, conditions: [], serves: [{ target: gb.number, requirement: 'd' }] }],
  known: [{ target: gb.number, requirementsKnown: 6, requirementsComplete: false }], ...more,
});

const asked = deltaAsked({ to: gb.number, have: cns.number, row: 'outer,,95,Cel' });
const listed = (more: Partial<DeltaView> = {}): DeltaOutcome => ({ kind: 'listed', view: view(more), values: 2, faults: [] });
const html = (outcome: DeltaOutcome = listed(), { language = 'zh-Hans', from = asked }: Readonly<{ language?: Language; from?: DeltaAsked }> = {}): string => rendered(language, <DeltaPage answer={{ asked: from, outcome }} />);
const words = (outcome?: DeltaOutcome): string => wordsOf(html(outcome));

describe.each(languages)('in %s', (language) => {
  it.each<readonly [string, DeltaOutcome]>([
    ['the form', { kind: 'form' }],
    ['a list', listed()],
    ['a list of several targets', listed({ targets: [gb, cns] })],
    ['a list of nothing', listed({ items: [], campaign: [], known: [{ target: gb.number, requirementsKnown: 0, requirementsComplete: false }] })],
    ['a list with many tests', listed({ campaignExact: false })],
    ['no target', { kind: 'no-target' }],
    ['too many', { kind: 'too-many', field: 'to', most: 20 }],
    ['too large', { kind: 'too-large' }],
    ['a table without columns', { ...listed(), kind: 'listed', view: view(), values: 0, faults: [], tableRefusal: { code: 'EVIDENCE_COLUMNS_MISSING', found: 'a', expected: 'b' } }],
  ])('%s has a text for everything, and no script, style or handler', (_, outcome) => expect(html(outcome, { language })).not.toMatch(/<script|style=|\son[a-z]+=/));
});

it('counts what is shown apart from what only leads support, and says that the list is not whole', () => {
  expect(words()).toContain('6 项要求中，1 项已可证明，4 项须补测或核对。');
  expect(words()).toContain('1 项的要求或依据只有线索，须核对原文，不计入已证明。');
  expect(words()).toContain('本库只收录 GB 4943.1-2022 的 6 项要求，清单不完整，不能据此认为已测全');
});

it('says that nothing is left only where the engine says so', () => {
  expect(words()).not.toContain('无须补测');
  expect(words(listed({ items: [items[0] ?? item('a', 'fails')], nothingLeft: true }))).toContain('1 项要求均可证明，无须补测。');
});

it('sets what must be done first', () => {
  expect(inOrder(items).map(({ requirement: { id } }) => id)).toEqual(['d', 'e', 'c', 'a', 'b', 'f']);
  expect(partsOf(items)).toContainEqual({ key: 'provisional', count: 1 });
});

it('shows the value against what is required, in words and on one axis', () => {
  expect(words()).toContain('您的值 95 °C');
  expect(html()).toContain('<title id="range-1-t">要求 ≤ 90 °C、您的值 95 °C</title>');
});

it('never says that a report is accepted, and who decides', () => {
  expect(words().match(/未知/g)).toHaveLength(6);
  expect(words()).toContain('报告是否被采信由认证、检验机构或主管部门决定，属强制性产品认证（CCC）的产品按其规则送检');
});

it('marks a lead as such, dashed', () => {
  expect(html()).toContain('<tr role="row" id="row-5" class="open">');
  expect(words()).toContain('线索，须核对原文');
});

it('lists every row that was not used with its place', () => {
  const from = deltaAsked({ to: gb.number, row: ['a,,11.6', 'b,,1,mm'], table: 'characteristic,value,unit\nc,2,mm\nd,x,mm\n' });
  const { values, faults } = readAsked(from);
  expect(values.map(({ characteristic }) => characteristic)).toEqual(['b', 'c']);
  const text = words({ kind: 'listed', view: view(), values: 2, faults });
  expect(text).toContain('报告值 1：缺单位');
  expect(text).toContain('表格第 3 行：“x”不是十进制数');
});

it('offers the known requirements for each value, and begins one where it is asked for', () => {
  const page = html(listed(), { from: { ...asked, answer: 'c' } });
  expect(page).toContain('<option value="c" selected="">5.4 外壳温度 ≤ 90 °C</option>');
  expect(page).toContain('name="unit" value="Cel"');
});

it('prints an order with lines for laboratory and signatures', () => {
  expect(html()).toContain('<div class="on-paper"><p><strong>试验委托单</strong></p>');
  expect(words()).toContain('实验室签字');
});

it('writes the list as a table in the order of the page', () => {
  const [header, first] = deltaCsv(view(), { language: 'zh-Hant', t: translator('zh-Hant') }).replace('\ufeff', '').split('\r\n');
  expect(header).toContain('order,target,requirement,clause');
  expect(first).toContain('1,GB 4943.1-2022,d,5.4,外殼溫度,≤ 90 °C');
  expect(first).toContain('fails,不符合,VALUE_OUTSIDE');
});

describe('without a target', () => {
  const tests = { execute: ({ targets }: { targets: readonly string[] }) => Promise.resolve(ok({ ...view(), targets: targets.map((number) => ({ ...gb, number })) })) };
  const of = (items: CorrespondencesView['items']) => ({ tests, correspondences: { execute: () => Promise.resolve(ok(list(items))) } });

  it('takes what corresponds on the other side, says so and offers the others', async () => {
    const told = await deltaAnswer(of([correspondence(answer), correspondence(answer, iec), correspondence({ ...answer, to: gbt.number }, gbt)]), deltaAsked({ have: cns.number }));
    expect(told.taken).toEqual({ from: cns.number, to: gb.number, others: [gbt.number] });
    expect(wordsOf(rendered('zh-Hans', <DeltaPage answer={told} />))).toContain('没有写目标，已取 CNS 15598-1:2020 在另一侧的第一个对应标准 GB 4943.1-2022。');
  });
  it('asks for one where nothing corresponds', async () => expect((await deltaAnswer(of([correspondence(answer, iec)]), deltaAsked({ have: cns.number }))).outcome).toEqual({ kind: 'no-target' }));
});

describe('what is asked', () => {
  it('stands in its address whole', () => {
    const again = deltaAsked(Object.fromEntries([...new URLSearchParams(addressOf(asked).split('?')[1])].map(([name, text]) => [name, [text]])));
    expect(again).toEqual(asked);
  });
  it.each(['外壳, 温度,,95', 'a,,"1 ""x""",,,hold=6 h; t=2,,2026-05-20', ''])('keeps the row %s', (text) => expect(rowOf(rowText(rowOf(text)))).toEqual(rowOf(text)));
  it('takes several numbers from one field', () => expect(deltaAsked({ to: 'GB 1；GB 2\nGB 3' }).targets).toEqual(['GB 1', 'GB 2', 'GB 3']));
  it('comes from a form the same as from an address', () => {
    const form = { fields: { to: [gb.number], have: [cns.number], characteristic: ['outer', ''], requirement: ['', ''], value: ['95', ''], unit: ['Cel', ''], method: ['', ''], conditions: ['', ''], laboratory: ['', ''], date: ['', ''] }, tooLarge: false };
    expect(askedOf(form)).toEqual(asked);
  });
  it('takes a file for the table, in the encoding of either side', () => {
    const gb18030 = Uint8Array.from([0xcc, 0xd8, 0xd0, 0xd4, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a]); // 特性,数值
    expect(askedOf({ fields: {}, file: gb18030, tooLarge: false }).table).toContain('特性,数值');
  });
  it('says so where it is too long for an address', () => {
    const long = { ...asked, rows: Array.from({ length: 150 }, () => ({ ...blankRow, characteristic: '很长的特性名称很长的特性名称' })) };
    expect(addressOf(long).length).toBeGreaterThan(LONGEST_ADDRESS);
    expect(wordsOf(html(listed(), { from: long }))).toContain('内容太长，放不进网址');
  });
});
