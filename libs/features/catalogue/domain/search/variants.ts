import { TITLED } from './marks';
import { wordsOf, type Word } from './words';

/** What else a word may be called, folded, and the term that says so. */
export type Synonym = Readonly<{ text: string; term?: string }>;

/**
 * One way to ask: all `tokens`, and each of `checks` in one piece. `texts`: the checks and other words, which those tokens
 * imply; where titles are read one after the other, most are passed by sooner for their text than for their tokens.
 * `term`: the term that made it of the query as typed.
 */
export type Variant = Readonly<{ tokens: readonly number[]; checks: readonly string[]; texts: readonly string[]; words: readonly Word[]; term?: string }>;

/** Most ways of asking one question, the query as typed included. */
export const MOST_VARIANTS = 5;
/** Most texts that are looked for in a title: the longest, those that must be checked first. */
export const MOST_CHECKS = 3;

export function variantOf(words: readonly Word[], marks: readonly number[], term?: string): Variant {
  const tokens = new Set([...words.flatMap((word) => word.tokens), ...marks, ...(words.length === 0 ? [TITLED] : [])]);
  const checks = longest(words.filter(({ checked }) => checked));
  const texts = [...checks, ...longest(words.filter(({ checked }) => !checked))].slice(0, MOST_CHECKS);
  return { tokens: [...tokens], checks, texts, words, ...(term === undefined ? {} : { term }) };
}

const longest = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text).sort((a, b) => b.length - a.length).slice(0, MOST_CHECKS);

/** The query as typed, then with its words exchanged for their synonyms, at most `MOST_VARIANTS` in all. `synonyms`: of each word. */
export function variantsOf(words: readonly Word[], marks: readonly number[], synonyms: readonly (readonly Synonym[])[]): readonly Variant[] {
  const ways = words.reduce<readonly Synonym[]>((before, word, place) => combined(before, [{ text: word.text }, ...(synonyms[place] ?? [])]), [{ text: '' }]);
  const exchanged = ways.slice(1).map(({ text, term }) => variantOf(wordsOf(text), marks, term));
  return distinct([variantOf(words, marks), ...exchanged]).slice(0, MOST_VARIANTS);
}

function combined(left: readonly Synonym[], right: readonly Synonym[]): readonly Synonym[] {
  return right.flatMap((b) => left.map((a) => ({ text: `${a.text} ${b.text}`, ...termOf(a.term ?? b.term) })));
}

const termOf = (term: string | undefined) => (term === undefined ? {} : { term });

function distinct(variants: readonly Variant[]): readonly Variant[] {
  const seen = new Set<string>();
  return variants.filter(({ tokens, checks }) => {
    const identity = `${[...tokens].sort().join()} ${[...checks].sort().join()}`;
    return !seen.has(identity) && Boolean(seen.add(identity));
  });
}
