import { fold } from '@pure/han';
import { TermExpansion } from './term-expansion';
import { term } from './term.fixture';
import type { TermView } from './term-reader';

const views: readonly TermView[] = [
  term('ic', '集成电路', '積體電路'), term('mod', '模块', '模組'), term('led', '发光二极管', '發光二極體'), term('pv', '打印机', '印表機;列印機'),
  term('lamp', '镇流器', '安定器', { sector: 'lighting' }), term('same', '标准', '標準'), term('si', '硅', '矽'), term('ff', '芯片', '晶片', { ambiguous: true, kind: 'vocabulary' }),
  term('os', 'OS', '作業系統'), term('gb', 'GB', '吉字節'), term('srv', '服务器', '伺服器;服務機', { ambiguous: true }),
  term('q', '质量', '品質'), term('qm', '质量管理', '品質管制'),
];
const folded = (word: string, on = new TermExpansion(views)) => on.of(word).map((each) => each.folded);

it.each<[string, string, readonly string[]]>([
  ['a word of the mainland', '集成电路', ['积体电路']],
  ['a word of Taiwan', '積體電路', ['集成电路']],
  ['typed in the other script', '集成電路', ['积体电路']],
  ['a word inside another', 'LED模块', ['led模组']],
  ['the partner of it', 'LED模組', ['led模块']],
  ['several words: what takes all from one side comes first', '发光二极管模块', ['发光二极体模组', '发光二极体模块', '发光二极管模组']],
  ['alternatives', '打印机', ['列印机', '印表机']],
  ['one alternative', '印表機', ['列印机', '打印机']],
  ['a word with several partners', '服务器', ['伺服器', '服务机']],
  ['a word that holds another pair', '质量管理', ['品质管制', '品质管理', '质量管制']],
  ['a character by itself', '矽', ['硅']],
  ['a character inside a word is left alone', '硅片', []],
  ['the same word in both scripts', '標準', []],
  ['a false friend', '晶片', []],
  ['a word without an ideograph', 'os', []],
  ['a number', 'GB/T 24819', []],
  ['a word that no list has', '冰箱', []],
  ['nothing', '  ', []],
  ['half a character', '\ud800', []],
])('%s', (_, word, expected) => expect(folded(word)).toEqual(expected.map(fold)));

it('a word and its partners lead to the same words', () => {
  const on = new TermExpansion(views);
  const all = (word: string, own: string) => [own, ...folded(word, on)].sort();
  for (const word of ['集成电路', 'LED模块', '发光二极管模块', '打印机', '质量管理', '品質管理', '服务器']) {
    for (const each of on.of(word)) expect(all(each.word, each.folded)).toEqual(all(word, fold(word)));
  }
});

it('of more words than four, those that the term base has as a whole come first, whichever is asked for', () => {
  const on = new TermExpansion([...views, term('qms', '质量管理体系', '品質管理系統'), term('s', '体系', '系統')]);
  const [own, other] = ['质量管理体系', '品質管理系統'].map((word) => [fold(word), ...folded(word, on)].sort());
  expect([own?.length, own]).toEqual([5, other]);
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
