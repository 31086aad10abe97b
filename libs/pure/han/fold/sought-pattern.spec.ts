import { soughtPattern } from './sought-pattern';

const finds = (words: string, text: string): boolean => new RegExp(soughtPattern(words) ?? '', 'u').test(text);

it.each([
  ['光效', '初始光效'], ['光効', '初始光効'], ['色溫', '额定色温'], ['色温', '額定色溫'], ['gt-7', 'ＧＴ－７'], ['GT-7', 'gt-7W'], ['85 lm', '≥85  lm/W'], ['a.b', 'A.B'], ['[x]', '[X] 型'], ['50%', '5０％ 50％'],
])('%s is found in %s', (words, text) => expect(finds(words, text)).toBe(true));

it.each([['a.b', 'acb'], ['光效', '光通'], ['.*', '灯']])('%s is not found in %s', (words, text) => expect(finds(words, text)).toBe(false));

it('nothing is sought by nothing', () => expect([soughtPattern(''), soughtPattern(' \t')]).toEqual([null, null]));
