import { fold } from '@pure/han';
import type { SectorId } from '../../domain/sector';
import { MOST_EXPANSIONS, type TermView } from './term-reader';

/** A word as a list prints it and as search compares it. */
export type ClassWord = Readonly<{ word: string; folded: string; side: 'mainland' | 'taiwan' }>;

/** Words that stand for each other in a search, and the pairs that say so. */
export type WordClass = Readonly<{ members: readonly ClassWord[]; terms: ReadonlySet<string> }>;

/**
 * Classes of at most five words, joined pair by pair in the order of their standing: a pair that would make a class larger
 * joins nothing. Neither do false friends, and words without an ideograph, which could stand inside a number.
 */
export class WordClasses {
  private readonly classes = new Map<string, WordClass>();

  constructor(views: readonly TermView[], sector?: SectorId) {
    const usable = views.filter((view) => isUsable(view) && (sector === undefined || view.sector === undefined || view.sector === sector));
    for (const view of usable.toSorted(byStanding)) this.join(view);
  }

  /** The class of a folded word. */
  of(folded: string): WordClass | undefined {
    return this.classes.get(folded);
  }

  private join({ id, mainland, taiwan }: TermView): void {
    const words = [...mainland.map((word) => classWord(word, 'mainland')), ...taiwan.map((word) => classWord(word, 'taiwan'))].filter(({ word }) => /\p{Script=Han}/u.test(word));
    const joined = new Set(words.map(({ folded }) => this.classes.get(folded)).filter((each) => each !== undefined));
    const members = distinct([...[...joined].flatMap((each) => each.members), ...words]);
    if (members.length < 2 || members.length > MOST_EXPANSIONS + 1) return;
    const whole: WordClass = { members, terms: new Set([...[...joined].flatMap((each) => [...each.terms]), id]) };
    for (const { folded } of members) this.classes.set(folded, whole);
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
