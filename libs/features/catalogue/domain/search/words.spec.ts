import { MOST_WORDS, piecesOf, wordsOf } from './words';

const texts = (folded: string) => wordsOf(folded).map(({ text }) => text);

it.each([
  ['', []],
  ['!? ...', []],
  ['led模块', ['led', '模块']],
  ['led 模块', ['led', '模块']],
  ['模块', ['模块']],
  ['iec 62368-1', ['iec', '62368-1']],
  ['模块 模块', ['模块']],
  ['用led的灯', ['用', 'led', '的灯']],
])('%s', (folded, expected) => expect(texts(folded)).toEqual(expected));

it('looks for no more words than it says', () => expect(wordsOf('a b c d e f g h i j k')).toHaveLength(MOST_WORDS));
it('looks for no longer words than it says', () => expect(texts('标'.repeat(500))[0]).toHaveLength(60));

it.each([
  ['模块', false], // one pair says it all
  ['安全要求', true],
  ['led', false],
  ['62368-1', true],
])('%s is checked for standing in one piece: %s', (word, checked) => expect(wordsOf(word)[0]?.checked).toBe(checked));

it('a word falls into pairs', () => {
  const [han] = wordsOf('安全要求');
  const [latin] = wordsOf('safety');
  expect(han && piecesOf(han).map(({ text }) => text)).toEqual(['安全', '全要', '要求']);
  expect(latin && piecesOf(latin).map(({ text }) => text)).toEqual(['safety']);
});
