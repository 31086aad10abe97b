import { fold, foldWithMap, type FoldedText } from '@pure/han';
import type { SectorId } from '../../domain/sector';
import { type Expansion, MOST_EXPANSIONS, type TermView } from './term-reader';

/** A word as a list prints it, and the pairs that brought it into its class. */
type Member = Readonly<{ word: string; folded: string }>;
type WordClass = Readonly<{ members: readonly Member[]; terms: ReadonlySet<string> }>;
/** A part of a query word: a class, or what was written between two. */
type Part = WordClass | Member;

/** Longest term word that is looked for inside a query word, and shortest: one character says too little inside another word. */
const LONGEST = 24;
const SHORTEST_INSIDE = 2;

/**
 * Words that stand for each other in a search. They form classes of at most five, joined pair by pair in the order of
 * their standing, so that a word and its partners always have the same partners; a pair that would make a class larger
 * joins nothing. False friends and words of several meanings join nothing either.
 */
export class TermExpansion {
  private readonly classes = new Map<string, WordClass>();

  constructor(views: readonly TermView[], sector?: SectorId) {
    const usable = views.filter((view) => !view.ambiguous && (sector === undefined || view.sector === undefined || view.sector === sector));
    for (const view of usable.toSorted(byStanding)) this.join(view);
  }

  /** See `TermReader.expansions`. */
  of(text: string): readonly Expansion[] {
    const read = foldWithMap(text);
    const parts = this.parts(read, text);
    const found = new Map<string, Expansion>();
    const most = Math.max(0, ...parts.map((part) => ('members' in part ? part.members.length : 0)));
    for (let turn = 0; turn < most; turn += 1) {
      const expansion = variant(parts, turn);
      if (expansion.folded !== read.text && !found.has(expansion.folded)) found.set(expansion.folded, expansion);
    }
    return [...found.values()].slice(0, MOST_EXPANSIONS);
  }

  /** A word cut into term words, the longest from the left, and what lies between them, as it was written. */
  private parts({ text: folded, start, end }: FoldedText, written: string): readonly Part[] {
    const whole = this.classes.get(folded);
    if (whole) return [whole];
    const parts: Part[] = [];
    for (let at = 0; at < folded.length; ) {
      const [length, inside] = this.longestAt(folded, at);
      const isRepeated = at > 0 && start(at) === start(at - 1);
      parts.push(inside ?? { word: isRepeated ? '' : written.slice(start(at), end(at)), folded: folded.slice(at, at + 1) });
      at += length;
    }
    return parts;
  }

  private longestAt(folded: string, at: number): readonly [number, WordClass | null] {
    for (let length = Math.min(LONGEST, folded.length - at); length >= SHORTEST_INSIDE; length -= 1) {
      const inside = this.classes.get(folded.slice(at, at + length));
      if (inside && isBounded(folded, at, length)) return [length, inside];
    }
    return [1, null];
  }

  private join({ id, mainland, taiwan }: TermView): void {
    const words = [...mainland, ...taiwan].map((word) => ({ word, folded: fold(word) })).filter(({ folded }) => folded !== '');
    const joined = new Set(words.map(({ folded }) => this.classes.get(folded)).filter((each) => each !== undefined));
    const members = distinct([...[...joined].flatMap((each) => each.members), ...words]);
    if (members.length < 2 || members.length > MOST_EXPANSIONS + 1) return;
    const whole: WordClass = { members, terms: new Set([...[...joined].flatMap((each) => [...each.terms]), id]) };
    for (const { folded } of members) this.classes.set(folded, whole);
  }
}

/** Every term word exchanged for the member of its class whose turn it is: words of one side stay together. */
function variant(parts: readonly Part[], turn: number): Expansion {
  const chosen = parts.flatMap((part) => ('members' in part ? (part.members[turn % part.members.length] ?? []) : [part]));
  const terms = parts.flatMap((part) => ('members' in part ? [...part.terms] : []));
  return { word: chosen.map(({ word }) => word).join(''), folded: fold(chosen.map(({ folded }) => folded).join('')), terms: [...new Set(terms)] };
}

/** Approved pairs and words of standards first, then by grade, then by id. */
function byStanding(a: TermView, b: TermView): number {
  return rank(a) - rank(b) || b.source.grade - a.source.grade || (a.id < b.id ? -1 : 1);
}

const rank = ({ status, kind }: TermView): number => (status === 'approved' ? 0 : kind === 'vocabulary' ? 1 : 2);

function distinct(members: readonly Member[]): Member[] {
  return [...new Map(members.toReversed().map((member) => [member.folded, member])).values()].reverse();
}

/** A term word of Latin letters or digits does not begin or end inside another such word. */
function isBounded(text: string, at: number, length: number): boolean {
  const joins = (index: number) => index > 0 && index < text.length && /^[a-z0-9]{2}$/.test(text.slice(index - 1, index + 1));
  return !joins(at) && !joins(at + length);
}
