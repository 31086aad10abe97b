import { fold, foldWithMap } from '@pure/han';
import type { SectorId } from '../../domain/sector';
import { type Expansion, MOST_EXPANSIONS, type TermView } from './term-reader';
import { type ClassWord, type WordClass, WordClasses } from './word-classes';

/** Longest term word that is looked for inside a query word, and shortest: one character says too little inside another word. */
const LONGEST = 24;
const SHORTEST_INSIDE = 2;
/** Words that are reached from one word are followed up to this number. */
const MOST_REACHED = 64;
/** Longer words are no words: nothing is looked for in them. */
const LONGEST_QUERY = 64;

type Place = Readonly<{ at: number; length: number; found: WordClass }>;

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
    const reached = new Map<string, Expansion>([[own, { word: text.trim(), folded: own, terms: [] }]]);
    for (const from of reached.values()) {
      for (const next of this.steps(from)) if (reached.size < MOST_REACHED && !reached.has(next.folded)) reached.set(next.folded, next);
    }
    return [...reached.values()]
      .filter(({ folded }) => folded !== own)
      .map((each) => ({ each, rank: this.rank(each.folded) }))
      .sort((a, b) => a.rank - b.rank || (a.each.folded < b.each.folded ? -1 : 1))
      .slice(0, MOST_EXPANSIONS)
      .map(({ each }) => each);
  }

  /** Each term word in a word exchanged for each other word of its class. */
  private steps({ word, terms }: Expansion): readonly Expansion[] {
    const { text: folded, start, end } = foldWithMap(word);
    return this.places(folded).flatMap(({ at, length, found }) => {
      const [before, after] = [word.slice(0, start(at)), word.slice(end(at + length - 1))];
      const others = found.members.filter((member) => member.folded !== folded.slice(at, at + length));
      return others.map((member) => {
        const next = before + member.word + after;
        return { word: next, folded: fold(next), terms: [...new Set([...terms, ...found.terms])] };
      });
    });
  }

  private places(folded: string): readonly Place[] {
    const whole = this.classes.of(folded);
    const places: Place[] = whole ? [{ at: 0, length: folded.length, found: whole }] : [];
    for (let at = 0; at < folded.length; at += 1) {
      for (let length = Math.min(LONGEST, folded.length - at); length >= SHORTEST_INSIDE; length -= 1) {
        const found = length === folded.length ? undefined : this.classes.of(folded.slice(at, at + length));
        if (found) places.push({ at, length, found });
      }
    }
    return places;
  }

  /** 0: a word of the term base as a whole; 1: parts of one side; 2: parts of both sides. The longest words from the left count. */
  private rank(folded: string): 0 | 1 | 2 {
    if (this.classes.of(folded)) return 0;
    const sides = new Set<ClassWord['side']>();
    for (let at = 0; at < folded.length; ) {
      const member = this.longestAt(folded, at);
      if (member) sides.add(member.side);
      at += member?.folded.length ?? 1;
    }
    return sides.size > 1 ? 2 : 1;
  }

  private longestAt(folded: string, at: number): ClassWord | undefined {
    for (let length = Math.min(LONGEST, folded.length - at); length >= SHORTEST_INSIDE; length -= 1) {
      const word = folded.slice(at, at + length);
      const member = this.classes.of(word)?.members.find((each) => each.folded === word);
      if (member) return member;
    }
    return undefined;
  }
}
