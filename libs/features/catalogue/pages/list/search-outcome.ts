import type { StandardReader } from '../../application/read/standard-reader';
import type { SearchOutcome } from './search-page';
import type { SearchQuery } from './search-query';

const ON_A_PAGE = 20;

/** Reads what a results page needs; nothing is looked up for a text that is too long. A position that belongs to another list is answered with the first page. */
export async function searchOutcome(reader: StandardReader, asked: SearchQuery): Promise<SearchOutcome> {
  if (asked.text === '' || asked.tooLong) return { asked, coverage: await reader.coverage(), stale: false };
  const [coverage, lookup, page] = await Promise.all([reader.coverage(), reader.findByNumber(asked.text), reader.listStandards(asked.filters, ON_A_PAGE, asked.after)]);
  const stale = page === null;
  const shown = page ?? (await reader.listStandards(asked.filters, ON_A_PAGE));
  return { asked, coverage, lookup, stale, ...(shown ? { page: shown } : {}) };
}
