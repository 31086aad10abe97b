import { fold } from '@pure/han';
import { familyKey, otherKey, parseNumber } from '@pure/standard-number';
import { TermReader } from '../terms/term-reader';
import { SearchStore } from './ports';

/** What a query may become: a number of the catalogue, the title of a standard, a word of the term base. `text` goes into the box. */
export type QuerySuggestion = Readonly<{ kind: 'number' | 'title' | 'term'; text: string; number?: string; slug?: string }>;

/** Most suggestions, and most of each kind. */
const MOST = 10;
const LONGEST = 100;

/** Completes what is being typed: numbers and titles that begin with it, and words of the term base. */
export class SuggestQueries {
  constructor(
    private readonly store: SearchStore,
    private readonly terms: TermReader,
  ) {}

  async execute(typed: string): Promise<readonly QuerySuggestion[]> {
    const text = typed.slice(0, LONGEST);
    const folded = fold(text);
    if (folded === '') return [];
    const [known, titles, terms] = await Promise.all([this.numbers(text), this.titles(folded), this.words(folded)]);
    const all = [...known.slice(0, 6), ...terms.slice(0, 3), ...titles];
    return all.filter(({ text: own }, at) => all.findIndex((other) => other.text === own) === at).slice(0, MOST);
  }

  private async numbers(text: string): Promise<readonly QuerySuggestion[]> {
    if (!/[0-9０-９]/.test(text)) return [];
    const parsed = parseNumber(text);
    const key = parsed.ok ? familyKey(parsed.value) : otherKey(text).replaceAll(' ', '');
    return (await this.store.numbersBeginning(key, MOST)).map(({ number, slug }) => ({ kind: 'number', text: number, number, slug }));
  }

  private async titles(folded: string): Promise<readonly QuerySuggestion[]> {
    return (await this.store.titlesBeginning(folded, MOST)).map(({ title, number, slug }) => ({ kind: 'title', text: title, number, slug }));
  }

  private async words(folded: string): Promise<readonly QuerySuggestion[]> {
    const page = await this.terms.findTerms(folded, undefined, MOST);
    const words = (page?.items ?? []).flatMap(({ mainland, taiwan }) => [...mainland, ...taiwan]);
    return [...new Set(words)].filter((word) => fold(word).startsWith(folded)).map((text) => ({ kind: 'term', text }));
  }
}
