import { dayOf } from '@platform/http';
import type { SearchAsked } from '../application/search/search-page';
import type { ListStandardsQuery, SearchStandardsQuery } from './list-standards.query';

/** The search that an address asks for. */
export function searchAsked({ q, asOf, sort, ...filters }: SearchStandardsQuery): Omit<SearchAsked, 'limit' | 'after'> {
  const day = dayOf(asOf);
  return { filters, ...(q === undefined ? {} : { q }), ...(day ? { asOf: day } : {}), ...(sort === undefined ? {} : { sort }) };
}

/** A page of it. */
export function pageAsked({ limit, after, ...search }: ListStandardsQuery): SearchAsked {
  return { ...searchAsked(search), limit, ...(after === undefined ? {} : { after }) };
}
