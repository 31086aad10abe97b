import { fold } from '@pure/han';
import type { SectorId } from '../../domain/sector';
import { MOST_EXPANSIONS, type TermView } from './term-reader';

/** A word as a list prints it and as search compares it. */
export type ClassWord = Readonly<{ word: string; folded: string; side: 'mainland' | 'taiwan' }>;

/** Longest word that is looked for inside another. */
const LONGEST = 24;

/** A word at a place of a text: how many units it has, and its class. */
export type WordAt = Readonly<{ length: number; wordClass: WordClass }>;

/** Words that stand for each other in a search, and the pairs that say so. */
export type WordClass = Readonly<{ members: readonly ClassWord[]; terms: ReadonlySet<string> }>;

/**
 * Classes of at most five words, joined pair by pair in the order of their standing: a pair that would make a class larger
 * joins nothing. Neither do false friends, and words without an ideograph, which could stand inside a number.
 */
export class WordClasses {
  private readonly classes = new Map<string, WordClass>();
  /** How long the longest word is that begins with these two characters; most places of a text begin none. */
  private readonly longest = new Map<string, number>();

  constructor(views: readonly TermView[], sector?: SectorId) {
    const usable = views.filter((view) => isUsable(view) && (sector === undefined || view.sector === undefined || view.sector === sector));
    for (const view of usable.toSorted(byStanding)) this.join(view);
  }

  /** The class of a folded word. */
  of(folded: string): WordClass | undefined {
    return this.classes.get(folded);
  }

  /** Words of two characters and more that stand at a place of a folded text, the longest first. */
  at(folded: string, place: number): readonly WordAt[] {
    const found: WordAt[] = [];
    for (let length = Math.min(this.longest.get(folded.slice(place, place + 2)) ?? 0, folded.length - place); length >= 2; length -= 1) {
      const wordClass = this.classes.get(folded.slice(place, place + length));
      if (wordClass) found.push({ length, wordClass });
    }
    return found;
  }

  private join({ id, mainland, taiwan }: TermView): void {
    const words = [...mainland.map((word) => classWord(word, 'mainland')), ...taiwan.map((word) => classWord(word, 'taiwan'))].filter(({ word }) => /\p{Script=Han}/u.test(word));
    const joined = new Set(words.map(({ folded }) => this.classes.get(folded)).filter((each) => each !== undefined));
    const members = distinct([...[...joined].flatMap((each) => each.members), ...words]);
    if (members.length < 2 || members.length > MOST_EXPANSIONS + 1) return;
    const whole: WordClass = { members, terms: new Set([...[...joined].flatMap((each) => [...each.terms]), id]) };
    for (const { folded } of members) {
      this.classes.set(folded, whole);
      if (folded.length <= LONGEST) this.longest.set(folded.slice(0, 2), Math.max(folded.length, this.longest.get(folded.slice(0, 2)) ?? 0));
    }
  }
}

const classWord = (word: string, side: ClassWord['side']): ClassWord => ({ word, folded: fold(word), side });

/** A dictionary's word with several partners serves a search; a word that means another thing on the other side does not. */
const isUsable = ({ ambiguous, kind }: TermView): boolean => kind !== 'confusable' && (!ambiguous || kind === 'term');

/** Approved pairs first, then words of standards, then dictionaries by grade, words with several partners last; then by id. */
function byStanding(a: TermView, b: TermView): number {
  return standing(a) - standing(b) || b.source.grade - a.source.grade || (a.id < b.id ? -1 : 1);
}

const standing = ({ status, kind, ambiguous }: TermView): number => (status === 'approved' ? 0 : kind === 'vocabulary' ? 1 : ambiguous ? 3 : 2);

function distinct(members: readonly ClassWord[]): ClassWord[] {
  return [...new Map(members.toReversed().map((member) => [member.folded, member])).values()].reverse();
}
