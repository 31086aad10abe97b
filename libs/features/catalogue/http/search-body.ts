import type { SearchItem, SearchPage } from '../application/search/search-page';
import { facetNames } from '../domain/search/codes';

/** The answer of `GET /standards`. */
export function searchBody(page: SearchPage) {
  const { number, terms } = page.understood;
  return {
    items: page.items.map(itemBody),
    total: page.total,
    totalIsLowerBound: page.totalIsLowerBound,
    next: page.next,
    ...(page.restarted ? { restarted: true } : {}),
    facets: Object.fromEntries(facetNames.map((name) => [name, page.facets[name].map(({ value, count }) => ({ value, count }))])),
    facetsOf: page.facetsOf,
    understood: { ...(number === undefined ? {} : { number }), ...(terms.length === 0 ? {} : { terms: terms.map((term) => ({ word: term.word, also: [...term.also], terms: [...term.terms] })) }) },
    asOf: page.asOf,
    ...(page.sorted === undefined ? {} : { sorted: page.sorted }),
    ...(page.recomputed === undefined ? {} : { recomputed: page.recomputed }),
  };
}

function itemBody({ edition, kind, ics, ccs, adoptions, mappings, why, highlight }: SearchItem) {
  return {
    number: edition.number,
    slug: edition.slug,
    title: edition.title,
    side: edition.side,
    kind,
    nature: edition.nature ?? null,
    status: edition.status,
    issued: edition.issued ?? null,
    implemented: edition.implemented ?? null,
    ics: [...ics],
    ccs: [...ccs],
    adoptions: adoptions.map(({ base, degree }) => ({ base, degree })),
    mappings,
    why,
    highlight,
  };
}
