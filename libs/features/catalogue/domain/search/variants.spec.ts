import { TITLED } from './marks';
import { MOST_VARIANTS, variantOf, variantsOf } from './variants';
import { wordsOf } from './words';

const said = (text: string, synonyms: Parameters<typeof variantsOf>[2]) => variantsOf(wordsOf(text), [], synonyms).map(({ words, term }) => [words.map((word) => word.text).join(' '), term]);

it('the query as typed comes first', () => {
  expect(said('led模块', [[], [{ text: '模组', term: 't1' }]])).toEqual([['led 模块', undefined], ['led 模组', 't1']]);
});

it('words are exchanged in every way', () => {
  const both = said('模块 软件', [[{ text: '模组', term: 't1' }], [{ text: '软体', term: 't2' }]]);
  expect(both.map(([text]) => text).sort()).toEqual(['模块 软件', '模块 软体', '模组 软件', '模组 软体'].sort());
});

it('what says the same is asked once, and no more than it says', () => {
  expect(said('模块', [[{ text: '模块' }, { text: '模组' }]])).toHaveLength(2);
  expect(said('一 二', [['三', '四', '五'].map((text) => ({ text })), ['六', '七', '八'].map((text) => ({ text }))])).toHaveLength(MOST_VARIANTS);
});

it('a synonym of several words asks for each', () => expect(said('内存', [[{ text: 'random access memory' }]])[1]).toEqual(['random access memory', undefined]));

it('without a word every title fits', () => expect(variantOf([], [7]).tokens).toEqual([7, TITLED]));

it('the three longest words are checked', () => {
  expect(variantOf(wordsOf('安全要求 试验方法和要求 一般要求 电磁兼容性'), []).checks).toEqual(['试验方法和要求', '电磁兼容性', '安全要求']);
});
