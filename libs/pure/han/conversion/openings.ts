import { PairFilter } from './pair-filter';

/** Where the phrases of one pass may begin, and how long they are: a quick test that has no false negatives. */
export class Openings {
  /** Units of the longest phrase of all. */
  readonly longest: number;
  /** First two units of the phrases; the second is -1 where a phrase has one unit only. */
  readonly pairs: readonly (readonly [one: number, two: number])[];
  /** Units of the longest phrase that begins with a unit; 0: none does. */
  private readonly longestOf = new Uint8Array(0x10000);
  private readonly alone = new Uint8Array(0x10000);
  private readonly filter = new PairFilter();

  /** @param group source → replacement; @param taken phrases that never come to this pass */
  constructor(group: ReadonlyMap<string, string>, taken: ReadonlySet<string>) {
    const phrases = [...group].filter(([source, replacement]) => !taken.has(source) && (source.length > 1 || replacement.length !== 1)).map(([source]) => source);
    this.pairs = phrases.map((phrase) => [phrase.charCodeAt(0), phrase.length > 1 ? phrase.charCodeAt(1) : -1]);
    this.longest = phrases.reduce((most, { length }) => Math.max(most, length), 1);
    for (const phrase of phrases) {
      const one = phrase.charCodeAt(0);
      this.longestOf[one] = Math.max(this.longestOf[one] as number, phrase.length);
      if (phrase.length === 1) this.alone[one] = 1;
      else this.filter.add(one, phrase.charCodeAt(1));
    }
  }

  /** Units of the longest phrase that may begin with these two units; 0: none does. `next` is -1 where it is not known. */
  mayReach(unit: number, next: number): number {
    const longest = this.longestOf[unit] as number;
    return longest === 0 || next < 0 || this.alone[unit] === 1 || this.filter.has(unit, next) ? longest : 0;
  }
}
