import { fold, queryTokens } from '@pure/han';
import { canonical, familyKey, looseKeys, numberKey, parseNumbers, type StandardNumber } from '@pure/standard-number';

/** Longest query that is read, in UTF-16 code units, and the most words of it. */
export const LONGEST_MAPPING_QUERY = 200;
const MOST_WORDS = 8;

/** A standard's number as it was read: `document` where it is dated; `loose`: others that may be meant. */
export type NumberAsked = Readonly<{ document: string | null; family: string; loose: readonly string[]; serial: string; designation: string }>;

/** What is looked for: `own` numbers GT-M, or parts of them, without their hyphens; numbers of standards; folded words. All must be met. */
export type MappingQuery = Readonly<{ own: readonly string[]; numbers: readonly NumberAsked[]; words: readonly string[] }>;

/** The number of a mapping, or its beginning: GT-M, gtm2026, GT-M-2026-000012-K. */
const OWN = /(?<![\p{L}\p{N}])gt-?m(?![\p{L}])[-\p{L}\p{N}]*/gu;
const HAN = /\p{Script=Han}+/gu;

export function mappingQuery(typed: string): MappingQuery {
  const read = typed.slice(0, LONGEST_MAPPING_QUERY);
  const folded = fold(read);
  const own = Array.from(folded.matchAll(OWN), ([found]) => found.replaceAll('-', ''));
  const { rest, items } = taken(own.length > 0 ? folded.replace(OWN, ' ') : read);
  return { own, numbers: items.map(asked), words: wordsOf(fold(rest)) };
}

/** Numbers of standards, and what stands beside them. */
function taken(text: string): Readonly<{ rest: string; items: readonly StandardNumber[] }> {
  const { items } = parseNumbers(text);
  const edges = [0, ...items.flatMap(({ start, end }) => [start, end]), text.length];
  return { rest: edges.flatMap((edge, at) => (at % 2 === 0 ? [text.slice(edge, edges[at + 1])] : [])).join(' '), items: items.map(({ number }) => number) };
}

const asked = (number: StandardNumber): NumberAsked => ({
  document: number.year === undefined && number.amendments.length === 0 ? null : numberKey(number), family: familyKey(number), loose: looseKeys(number), serial: number.serial, designation: canonical(number),
});

/** Words of Han beside other letters are words of their own. */
function wordsOf(folded: string): readonly string[] {
  const words = queryTokens(folded.replace(HAN, ' $& ')).words;
  return [...new Set(words)].slice(0, MOST_WORDS);
}
