import type { LocalDate } from '@pure/kernel';
import type { NumberFault } from '@pure/standard-number';
import type { AdoptionDegree } from '../../domain/adoption';
import type { DocumentKind } from '../../domain/edition';
import type { EntryFilters } from '../../domain/search/codes';
import type { ListOrder } from '../../domain/search/list-order';
import type { Tier } from '../../domain/search/tiers';
import type { EditionRef } from '../standard-view';
import type { Highlights } from './highlight';
import type { Facets } from '../../domain/search/facet-values';

/** What is asked of search. All parts may be absent: then it is everything, in the order of ranks. */
export type SearchAsked = Readonly<{
  q?: string;
  filters?: EntryFilters;
  /** Another day: statuses are computed anew. */
  asOf?: LocalDate;
  /** Another order than that of nearness. */
  sort?: ListOrder;
  /** 1 to 500. */
  limit: number;
  /** `next` of the page before. */
  after?: string;
}>;

/** Why a standard is a hit: how near it is, the search key of the number that led to it, the term that did. Empty without a query. */
export type SearchWhy = Readonly<{ tier?: Tier; key?: string; term?: string }>;

export type SearchItem = Readonly<{
  edition: EditionRef;
  kind: DocumentKind;
  ics: readonly string[];
  ccs: readonly string[];
  adoptions: readonly Readonly<{ base: string; degree: AdoptionDegree }>[];
  /** How many approved mappings are of it. */
  mappings: number;
  why: SearchWhy;
  highlight: Highlights;
}>;

/** A word of the query (folded) for which the term base has others: what else was looked for, and the terms that say so. */
export type UnderstoodTerm = Readonly<{ word: string; also: readonly string[]; terms: readonly string[] }>;

export type SearchPage = Readonly<{
  items: readonly SearchItem[];
  total: number;
  /** True where counting stopped: at 10,000 hits, with `asOf` at 5,000. */
  totalIsLowerBound: boolean;
  next: string | null;
  /** True where `after` belonged to another list or to none: this is the first page. */
  restarted: boolean;
  facets: Facets;
  /** Facets count the first so many hits. */
  facetsOf: number;
  understood: Readonly<{ number?: string; terms: readonly UnderstoodTerm[]; faults: readonly NumberFault[] }>;
  asOf: LocalDate;
  /** With `sort`, where there are more hits than can be sorted: the first so many of them are. */
  sorted?: number;
  /** With `asOf` on another day than today: of how many hits the status was computed anew. */
  recomputed?: number;
}>;
