import type { Term } from './term';

const IDEOGRAPHIC = '一二三四五六七八九十'.split('').flatMap((digit, _, digits) => (digit === '十' ? ['十', ...digits.slice(0, 9).map((unit) => `十${unit}`), '二十'] : [digit]));
/** Parts of standards have such numbers. */
const NUMBERS: readonly string[] = [...Array.from({ length: 299 }, (_, at) => String(at + 1)), ...IDEOGRAPHIC];

const FIRST = /^第1(?=\p{Script=Han})/u;

/** A pair for the first of a series says how all of it is called: 第1部分 is 第1部, so 第2部分 is 第2部. Others stay what they are. */
export function numbered(term: Term): readonly Term[] {
  const { mainland, taiwan } = term;
  const isSeries = mainland.length > 0 && taiwan.length > 0 && [...mainland, ...taiwan].every((word) => FIRST.test(word));
  if (!isSeries) return [term];
  return NUMBERS.flatMap((number) => {
    const written = (word: string, space: string) => word.replace(FIRST, `第${space}${number}${space}`);
    const pair = (space: string): Term => ({ ...term, mainland: mainland.map((word) => written(word, space)), taiwan: taiwan.map((word) => written(word, space)) });
    return [pair(''), pair(' ')];
  });
}
