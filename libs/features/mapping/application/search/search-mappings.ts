import { isSectorId, type LookUpEdition, type TermReader } from '@features/catalogue';
import { type EntryFilters, type Facets, facetsOf, type MappingEntry, passes } from '../../domain/search/entry';
import { isAlike, nearness, type Said } from '../../domain/search/match';
import { inOrder, type MappingOrder, type Met, pageOf } from '../../domain/search/order';
import { type MappingQuery, mappingQuery } from '../../domain/search/query';
import { liesWithin } from '../approval/any-case';
import type { MappingBook } from './mapping-book';

/** `standard`: those of one edition, in any spelling; undated means the one in force. `order`: null for what fits what is asked. */
export type MappingsAsked = Readonly<{ q: string; standard: string | null; filters: EntryFilters; order: MappingOrder | null; after: string | null; limit: number }>;

/**
 * `also`: other words that were sought. Where nothing was found: `alike`, at most five of standards with the same serial, and how
 * many there are `unfiltered`. `restarted`: `after` belonged to no page of this list.
 */
export type MappingsFound = Readonly<{
  items: readonly MappingEntry[]; total: number; next: string | null; restarted: boolean; facets: Facets; also: readonly string[]; alike: readonly MappingEntry[]; unfiltered: number;
}>;

const MOST_ALIKE = 5;

/** Published mappings by their number, by the numbers and titles of their standards in either script, and by filters. */
export class SearchMappings {
  constructor(
    private readonly book: MappingBook,
    private readonly terms: TermReader,
    private readonly lookUp: LookUpEdition,
  ) {}

  async execute(asked: MappingsAsked): Promise<MappingsFound> {
    const { met, unfiltered, query, also, all } = await this.met(asked);
    const order = orderOf(asked);
    const { items, next, restarted } = pageOf(inOrder(met, order), { ...asked, order });
    const alike = met.length > 0 ? [] : all.filter((entry) => isAlike(entry, query)).slice(0, MOST_ALIKE);
    return { items: items.map(({ entry }) => entry), total: met.length, next, restarted, facets: facetsOf(met.map(({ entry }) => entry)), also, alike, unfiltered };
  }

  /** All of them in their order. */
  async every(asked: Omit<MappingsAsked, 'after' | 'limit'>): Promise<readonly MappingEntry[]> {
    return inOrder((await this.met(asked)).met, orderOf(asked)).map(({ entry }) => entry);
  }

  private async met({ q, standard, filters }: Pick<MappingsAsked, 'q' | 'standard' | 'filters'>): Promise<Readonly<{ met: readonly Met[]; unfiltered: number; query: MappingQuery; also: readonly string[]; all: readonly MappingEntry[] }>> {
    const query = mappingQuery(q);
    const [{ entries }, edition, said] = await Promise.all([this.book.current(), this.editionOf(standard), this.waysToSay(query, filters.sector)]);
    const near = entries.flatMap((entry): readonly Met[] => {
      const found = edition !== null && entry.sourceId !== edition && entry.targetId !== edition ? null : nearness(entry, query, said);
      return found === null ? [] : [{ entry, near: found }];
    });
    return { met: near.filter(({ entry }) => passes(entry, filters, liesWithin)), unfiltered: near.length, query, also: said.flatMap(([, ...others]) => others), all: entries };
  }

  /** The edition meant; 0, which none has, where there is none; null where nothing is asked. */
  private async editionOf(standard: string | null): Promise<number | null> {
    if (standard === null || standard === '') return null;
    const found = await this.lookUp.execute(standard);
    return found.ok ? found.value.id : 0;
  }

  private waysToSay({ words }: MappingQuery, sector: string | null): Promise<Said> {
    return Promise.all(words.map(async (word) => [word, ...(await this.terms.expansions(word, sector !== null && isSectorId(sector) ? sector : undefined)).map(({ folded }) => folded)]));
  }
}

const orderOf = ({ q, order }: Pick<MappingsAsked, 'q' | 'order'>): MappingOrder => order ?? (q.trim() === '' ? 'newest' : 'nearest');
