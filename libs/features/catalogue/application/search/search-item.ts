import type { LocalDate } from '@pure/kernel';
import { editionRef } from '../read/edition-ref';
import { highlights } from './highlight';
import type { Hit } from './hit-set';
import type { ItemRecord } from './ports';
import type { SearchItem } from './search-page';

/** One line of a list. Without a query nothing says why it is there. */
export function searchItem({ tier, key, term, words }: Hit, record: ItemRecord, day: LocalDate, isAsked: boolean): SearchItem {
  const edition = editionRef(record, day);
  const why = { tier, ...(key === undefined ? {} : { key }), ...(term === undefined ? {} : { term }) };
  return {
    edition,
    kind: record.kind,
    ics: record.ics,
    ccs: record.ccs,
    adoptions: record.adoptions,
    mappings: record.mappings,
    why: isAsked ? why : {},
    highlight: highlights(edition.title, words),
  };
}
