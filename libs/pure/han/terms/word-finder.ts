import { PhraseTrie } from '../conversion/phrase-trie';

/** Finds the words of a list in a text, the longest at each place. */
export class WordFinder<T> {
  private readonly trie: PhraseTrie;
  private readonly values: readonly (readonly T[])[];

  /** @param byWord values of each word; a word without letters is left out */
  constructor(byWord: ReadonlyMap<string, readonly T[]>) {
    const words = [...byWord.keys()].filter((word) => word !== '');
    this.trie = new PhraseTrie(words);
    this.values = words.map((word) => byWord.get(word) ?? []);
  }

  /**
   * Calls `accept` with the longest word at each place from `start` on, then with shorter ones until it accepts; an accepted
   * word is passed over. A word of Latin letters or digits does not begin or end inside another.
   */
  scan(units: Uint16Array, start: number, end: number, accept: (from: number, until: number, values: readonly T[]) => boolean): void {
    const { trie } = this;
    for (let at = start; at < end; ) {
      let until = trie.lead[units[at] as number] === 0 || splitsWord(units, at) ? 0 : trie.longest(units, at, end);
      while (until > 0 && (splitsWord(units, until) || !accept(at, until, this.values[trie.entry] ?? []))) until = trie.longest(units, at, until - 1);
      at = until > 0 ? until : at + 1;
    }
  }
}

const splitsWord = (units: Uint16Array, at: number): boolean => isSign(units[at - 1]) && isSign(units[at]);

function isSign(unit: number | undefined): boolean {
  return unit !== undefined && ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a));
}
