import type { ListedStandard, StandardPage } from '../application/read/standard-list';

/** The answer of `GET /standards`. */
export function listBody(page: StandardPage) {
  const { number } = page.understood;
  return {
    items: page.items.map(itemBody),
    total: page.total,
    totalIsLowerBound: page.totalIsLowerBound,
    next: page.next,
    understood: number === undefined ? {} : { number },
    asOf: page.asOf,
    ...(page.recomputed === undefined ? {} : { recomputed: page.recomputed }),
  };
}

function itemBody({ edition, kind, ics, ccs, adoptions, why }: ListedStandard) {
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
    why,
  };
}
