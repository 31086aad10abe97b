import { containing, wordStarts } from './word-patterns';

it('takes what a person types literally', () => expect(containing('50%_\\')).toBe('%50\\%\\_\\\\%'));

it.each([
  ['led', '照明用led模块', true],
  ['led', 'led modules', true],
  ['led', 'controlled', false],
  ['module', 'led modules', true],
  ['c++', 'language c++', true],
])('%s begins a word of “%s”: %s', (word, title, expected) => {
  expect(wordStarts([word]).every((pattern) => new RegExp(pattern, 'u').test(title))).toBe(expected);
});

it('leaves Han alone', () => expect(wordStarts(['模块'])).toEqual([]));
