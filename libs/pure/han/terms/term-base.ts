import type { LocalDate } from '@pure/kernel';
import { otherScript, type Script } from '../text/script';
import { numbered } from './numbered';
import type { Term } from './term';
import { WordFinder } from './word-finder';

/** What the term base says of a place: the word to write, or that people have to decide. */
export type TermHit = Readonly<{ start: number; end: number; ids: readonly string[]; target: string | null }>;

/** Terms compiled for one direction each. Their order plays no part. */
export class TermBase {
  private readonly finders: Readonly<Record<Script, WordFinder<Term>>>;

  /** @param day the day on which the text is converted; without it, pairs with a validity are not used */
  constructor(terms: readonly Term[], day?: LocalDate) {
    const usable = terms.filter((term) => (term.status ?? 'approved') === 'approved' && isValid(term, day)).flatMap(numbered).sort((a, b) => (a.id < b.id ? -1 : 1));
    this.finders = { 'zh-Hant': finder(usable, 'zh-Hant'), 'zh-Hans': finder(usable, 'zh-Hans') };
  }

  /** Terms of a text between two places, the longest at each place, from the left. */
  find(text: string, units: Uint16Array, [start, end]: readonly [number, number], { to, sector }: { to: Script; sector?: string | undefined }): TermHit[] {
    const hits: TermHit[] = [];
    this.finders[to].scan(units, start, end, (from, until, terms) => {
      const fitting = ofSector(terms.filter((term) => isFree(term, text, from, until)), sector);
      if (fitting.length === 0) return false;
      const targets = new Set(fitting.map((term) => wordsOf(term, to)[0] ?? ''));
      const [target = ''] = targets;
      hits.push({ start: from, end: until, ids: fitting.map(({ id }) => id), target: targets.size === 1 ? target : null });
      return true;
    });
    return hits;
  }
}

const wordsOf = ({ mainland, taiwan }: Term, script: Script): readonly string[] => (script === 'zh-Hans' ? mainland : taiwan);

const isValid = ({ validFrom, validTo }: Term, day: LocalDate | undefined): boolean =>
  (validFrom === undefined && validTo === undefined) || (day !== undefined && (validFrom ?? day) <= day && day <= (validTo ?? day));

/** Rows of the text's own sector go before rows of all sectors; without a known sector all rows count. */
function ofSector(terms: readonly Term[], sector: string | undefined): readonly Term[] {
  if (sector === undefined) return terms;
  const own = terms.filter((term) => term.sector === sector);
  return own.length > 0 ? own : terms.filter((term) => term.sector === undefined);
}

function isFree({ notAfter, notBefore }: Term, text: string, from: number, until: number): boolean {
  return !notAfter.some((guard) => guard !== '' && text.endsWith(guard, from)) && !notBefore.some((guard) => guard !== '' && text.startsWith(guard, until));
}

function finder(terms: readonly Term[], to: Script): WordFinder<Term> {
  const excluded = to === 'zh-Hant' ? 'to-mainland' : 'to-taiwan';
  const byWord = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.direction === excluded || wordsOf(term, to).length === 0) continue;
    for (const word of new Set(wordsOf(term, otherScript(to)))) byWord.set(word, [...(byWord.get(word) ?? []), term]);
  }
  return new WordFinder(byWord);
}
