import type { Word } from '../../domain/search/words';
import type { Expansion } from '../terms/term-reader';
import type { UnderstoodTerm } from './search-page';

/** The words of a query for which there are others, each with the terms that say so and what else was looked for. */
export function understoodTerms(words: readonly Word[], expansions: readonly (readonly Expansion[])[]): readonly UnderstoodTerm[] {
  return words.flatMap(({ text: word }, place) => {
    const others = expansions[place] ?? [];
    return others.length === 0 ? [] : [{ word, also: others.map((other) => other.word), terms: [...new Set(others.flatMap(({ terms }) => terms))] }];
  });
}
