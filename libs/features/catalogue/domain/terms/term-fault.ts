import { parseNumbers } from '@pure/standard-number';

/** Why a word may not be used in conversion. */
export const termFaultCodes = [
  'TERM_INSIDE_NUMBER', // it could stand inside a standard number, which conversion must never change
  'TERM_TOO_SHORT', // one character and no guard: it would hit inside other words
  'TERM_GUARD_IN_WORD', // a guard repeats the word itself, so that the pair could never be used
] as const;
export type TermFaultCode = (typeof termFaultCodes)[number];

export type TermFault = Readonly<{ code: TermFaultCode; word: string }>;

/** What keeps a pair from being approved, word by word. */
export function termFaults(words: readonly string[], guards: readonly string[]): readonly TermFault[] {
  return words.flatMap((word): TermFault[] => {
    if (hitsInsideNumber(word)) return [{ code: 'TERM_INSIDE_NUMBER', word }];
    if ([...word].length < 2 && guards.length === 0) return [{ code: 'TERM_TOO_SHORT', word }];
    return guards.includes(word) ? [{ code: 'TERM_GUARD_IN_WORD', word }] : [];
  });
}

/** Places of a number in which a word is tried: alone, as prefix, as serial, as part, as year, as amendment. */
const PLACES: readonly (readonly [before: string, after: string])[] = [
  ['', ''], ['', ' 24819-2023'], ['GB/T ', ''], ['GB/T 24819', ''], ['CNS 15598', ''], ['CNS 15364 (102', ')'], ['CNS 15364 (', ')'], ['GB/T 31484-2015/', ''],
  ['GB/T 31484-2015/', '1-2025'],
];

/** Whether a standard number can hold the whole word. */
export function hitsInsideNumber(word: string): boolean {
  return PLACES.some(([before, after]) => {
    const [start, end] = [before.length, before.length + word.length];
    return parseNumbers(before + word + after).items.some((found) => found.start <= start && found.end >= end);
  });
}
