import { parseNumbers } from './parse-numbers';

/** A stretch of a text, in UTF-16 code units. */
export type NumberPlace = Readonly<{ start: number; end: number }>;

/** Belongs to the number, but is language: 第1号修改单 is 第1號修改單 on the other side. */
const AMENDMENT_IN_WORDS = /\s*第 ?\d{1,2} ?[号號]修[改正][单單]$/u;

/** An enterprise that writes its code in ideographs, which the grammar does not take for a number: Q/厦光 001-2020. */
const ENTERPRISE_CODE = /(?<![A-Za-z0-9])[QqＱ] ?[/／∕] ?\p{Script=Han}{1,6}[A-Z]{0,4} ?\d{1,6}S?(?:[-–—－.]\d{1,4}){0,3}/gu;

/** Where the standard numbers of a text stand that must stay as they are printed, in order, none overlapping another. */
export function placesOfNumbers(text: string): readonly NumberPlace[] {
  if (!/[A-Za-z\d\uff10-\uff5a]/.test(text)) return [];
  const read = parseNumbers(text).items.map(({ start, end }): NumberPlace => ({ start, end: end - (AMENDMENT_IN_WORDS.exec(text.slice(start, end))?.[0].length ?? 0) }));
  const codes = Array.from(text.matchAll(ENTERPRISE_CODE), ({ index, 0: code }): NumberPlace => ({ start: index, end: index + code.length }));
  let next = 0;
  const alone = codes.filter(({ start, end }) => {
    while ((read[next]?.end ?? Infinity) <= start) next += 1;
    return (read[next]?.start ?? Infinity) >= end;
  });
  return alone.length === 0 ? read : [...read, ...alone].sort((a, b) => a.start - b.start);
}
