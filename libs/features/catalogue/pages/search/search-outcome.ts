import type { Scripts } from '@ui';
import type { NumberLookup } from '../../application/read/number-lookup';
import type { Coverage } from '../../application/read/standard-list';
import type { StandardReader } from '../../application/read/standard-reader';
import type { SearchPage } from '../../application/search/search-page';
import type { SearchStandards } from '../../application/search/search-standards';
import type { QuerySuggestion, SuggestQueries } from '../../application/search/suggest';
import type { IcsTitles } from './ics-titles';
import type { SearchQuery } from './search-query';

const ON_A_PAGE = 20;

/** All that a results page shows. Without a text and without a filter it is only the box, examples and what the catalogue holds. */
export type SearchOutcome = Readonly<{
  asked: SearchQuery;
  coverage: Coverage;
  lookup?: NumberLookup;
  page?: SearchPage;
  /** Titles of the ICS classes that the facets show. */
  titles: ReadonlyMap<string, Scripts>;
  /** What may have been meant, where nothing was found. */
  suggestions: readonly QuerySuggestion[];
}>;

export type SearchReaders = Readonly<{ reader: StandardReader; standards: SearchStandards; suggest: SuggestQueries; titles: IcsTitles }>;

/** Reads what a results page needs; nothing is looked up for a text that is too long. */
export async function searchOutcome({ reader, standards, suggest, titles }: SearchReaders, asked: SearchQuery): Promise<SearchOutcome> {
  const { text, filters, sort, after } = asked;
  const nothing = { asked, titles: new Map(), suggestions: [] };
  if (asked.tooLong || (text === '' && Object.keys(filters).length === 0)) return { ...nothing, coverage: await reader.coverage() };
  const [coverage, lookup, page, classes] = await Promise.all([
    reader.coverage(),
    text === '' ? undefined : reader.findByNumber(text),
    standards.execute({ filters, limit: ON_A_PAGE, ...(text === '' ? {} : { q: text }), ...(sort ? { sort } : {}), ...(after === undefined ? {} : { after }) }),
    titles.under(filters.ics),
  ]);
  const suggestions = page.total === 0 && text !== '' ? await nearby(suggest, text) : [];
  return { asked, coverage, page, titles: classes, suggestions, ...(lookup ? { lookup } : {}) };
}

/** What begins with the text, else with its first half. */
async function nearby(suggest: SuggestQueries, text: string): Promise<readonly QuerySuggestion[]> {
  const whole = await suggest.execute(text);
  const half = [...text].slice(0, Math.ceil([...text].length / 2)).join('');
  return whole.length > 0 || [...half].length < 2 ? whole : suggest.execute(half);
}
