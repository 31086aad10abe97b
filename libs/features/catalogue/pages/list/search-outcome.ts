import type { StandardReader } from '../../application/read/standard-reader';
import type { SearchStandards } from '../../application/search/search-standards';
import type { SearchOutcome } from './search-page';
import type { SearchQuery } from './search-query';

const ON_A_PAGE = 20;

/** Reads what a results page needs; nothing is looked up for a text that is too long. */
export async function searchOutcome(reader: StandardReader, search: SearchStandards, asked: SearchQuery): Promise<SearchOutcome> {
  if (asked.text === '' || asked.tooLong) return { asked, coverage: await reader.coverage(), stale: false };
  const { text: q, filters, after } = asked;
  const [coverage, lookup, page] = await Promise.all([reader.coverage(), reader.findByNumber(q), search.execute({ q, filters, limit: ON_A_PAGE, ...(after === undefined ? {} : { after }) })]);
  return { asked, coverage, lookup, stale: page.restarted, page };
}
