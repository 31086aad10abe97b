import { fold, foldWithMap } from '@pure/han';
import type { SectorId } from '../../domain/sector';
import { type Expansion, MOST_EXPANSIONS, type TermView } from './term-reader';
import { type ClassWord, type WordAt, WordClasses } from './word-classes';

/** Words that are reached from one word are followed up to this number. */
const MOST_REACHED = 64;
/** Longer words are no words: nothing is looked for in them. */
const LONGEST_QUERY = 64;

type Place = WordAt & Readonly<{ at: number }>;

/**
 * What else a query word may be called. One step exchanges one term word inside it for another of its class; all that
 * steps lead to belongs together, so that a word and its partners lead to the same words.
 */
export class TermExpansion {
  private readonly classes: WordClasses;

  constructor(views: readonly TermView[], sector?: SectorId) {
    this.classes = new WordClasses(views, sector);
  }

  /** See `TermReader.expansions`. */
  of(text: string): readonly Expansion[] {
    const own = fold(text);
    if (own.length > LONGEST_QUERY) return [];
    return this.reachable({ word: text.trim(), folded: own, terms: [] })
      .filter(({ folded }) => folded !== own)
      .map((each) => ({ each, rank: this.rank(each.folded) }))
      .sort((a, b) => a.rank - b.rank || (a.each.folded < b.each.folded ? -1 : 1))
      .slice(0, MOST_EXPANSIONS)
      .map(({ each }) => each);
  }

  /** All that steps lead to, the word itself first. */
  private reachable(own: Expansion): readonly Expansion[] {
    const reached = new Map([[own.folded, own]]);
    for (const from of reached.values()) {
      for (const next of this.steps(from)) {
        if (!reached.has(next.folded)) reached.set(next.folded, next);
        if (reached.size === MOST_REACHED) return [...reached.values()];
      }
    }
    return [...reached.values()];
  }

  /** Each term word in a word exchanged for each other word of its class. */
  private *steps({ word, terms }: Expansion): Generator<Expansion> {
    const { text: folded, start, end } = foldWithMap(word);
    for (const { at, length, wordClass } of this.places(folded)) {
      const [before, after] = [word.slice(0, start(at)), word.slice(end(at + length - 1))];
      for (const member of wordClass.members) {
        if (member.folded === folded.slice(at, at + length)) continue;
        const next = before + member.word + after;
        yield { word: next, folded: fold(next), terms: [...new Set([...terms, ...wordClass.terms])] };
      }
    }
  }

  /** The word as a whole, and the words inside it: one character alone says too little there. */
  private places(folded: string): readonly Place[] {
    const whole = this.classes.of(folded);
    const places: Place[] = whole ? [{ at: 0, length: folded.length, wordClass: whole }] : [];
    for (let at = 0; at < folded.length; at += 1) {
      for (const each of this.classes.at(folded, at)) if (each.length < folded.length) places.push({ at, ...each });
    }
    return places;
  }

  /** 0: a word of the term base as a whole; 1: parts of one side; 2: parts of both sides. The longest words from the left count. */
  private rank(folded: string): 0 | 1 | 2 {
    if (this.classes.of(folded)) return 0;
    const sides = new Set<ClassWord['side']>();
    for (let at = 0; at < folded.length; ) {
      const [longest] = this.classes.at(folded, at);
      const word = folded.slice(at, at + (longest?.length ?? 1));
      const side = longest?.wordClass.members.find((each) => each.folded === word)?.side;
      if (side) sides.add(side);
      at += word.length;
    }
    return sides.size > 1 ? 2 : 1;
  }
}
