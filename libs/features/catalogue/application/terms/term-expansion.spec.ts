import { TermExpansion } from './term-expansion';
import { term } from './term.fixture';
import type { TermView } from './term-reader';

const views: readonly TermView[] = [
  term('ic', '集成电路', '積體電路'), term('mod', '模块', '模組'), term('led', '发光二极管', '發光二極體'), term('pv', '打印机', '印表機;列印機'),
  term('lamp', '镇流器', '安定器', { sector: 'lighting' }), term('same', '标准', '標準'), term('si', '硅', '矽'), term('ff', '芯片', '晶片', { ambiguous: true }),
  term('os', 'OS', '作業系統'),
];
const folded = (word: string, on = new TermExpansion(views)) => on.of(word).map((each) => each.folded);

it.each<[string, string, readonly string[]]>([
  ['a word of the mainland', '集成电路', ['积体电路']],
  ['a word of Taiwan', '積體電路', ['集成电路']],
  ['typed in the other script', '集成電路', ['积体电路']],
  ['a word inside another', 'LED模块', ['led模组']],
  ['the partner of it', 'LED模組', ['led模块']],
  ['several words: one side stays together', '发光二极管模块', ['发光二极体模组']],
  ['alternatives', '打印机', ['印表机', '列印机']],
  ['one alternative', '印表機', ['打印机', '列印机']],
  ['a character by itself', '矽', ['硅']],
  ['a character inside a word is left alone', '硅片', []],
  ['the same word in both scripts', '標準', []],
  ['a false friend', '晶片', []],
  ['Latin letters inside a word', 'ROS2', []],
  ['Latin letters by themselves', 'os', ['作业系统']],
  ['a word that no list has', '冰箱', []],
  ['nothing', '  ', []],
  ['half a character', '\ud800', []],
])('%s', (_, word, expected) => expect(folded(word)).toEqual(expected));

it('a word and its partners lead to the same words', () => {
  const on = new TermExpansion(views);
  for (const word of ['集成电路', 'LED模块', '发光二极管模块', '打印机', '镇流器']) {
    const set = (text: string) => [on.of(text).map((each) => each.folded), on.of(text).length === 0 ? [] : [on.of(text)[0]?.folded]].flat();
    const all = new Set([...set(word), ...on.of(word).flatMap((each) => folded(each.word, on))]);
    for (const each of on.of(word)) expect(new Set([each.folded, ...folded(each.word, on)])).toEqual(all);
  }
});

it('a class has five words at most, whichever pair comes first', () => {
  const many = new TermExpansion([term('a', '甲', '乙;丙'), term('b', '丁', '乙;戊'), term('c', '己', '乙')]);
  expect(['甲', '乙', '丁'].map((word) => many.of(word).length)).toEqual([4, 4, 4]);
  expect(many.of('己')).toEqual([]);
});

it('a sector leaves out the pairs of others', () => {
  expect(folded('安定器', new TermExpansion(views, 'lighting'))).toEqual(['镇流器']);
  expect(folded('安定器', new TermExpansion(views, 'ic'))).toEqual([]);
  expect(folded('集成电路', new TermExpansion(views, 'ic'))).toEqual(['积体电路']);
});

it('says which pair leads there', () => expect(new TermExpansion(views).of('LED模块')).toEqual([{ word: 'LED模組', folded: 'led模组', terms: ['mod'] }]));
