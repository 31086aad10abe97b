import type { LookedUp, LookedUpNumber } from '../application/search/look-up-numbers';
import type { QuerySuggestion } from '../application/search/suggest';
import { faultBody } from './fault-body';

/** The answer of `POST /standards/lookup`. */
export function lookupBody({ items, leftOut, faults, asOf }: LookedUp) {
  return { items: items.map(itemBody), errors: faults.map(faultBody), asOf, ...(leftOut > 0 ? { leftOut } : {}) };
}

function itemBody({ raw, start, end, canonical, edition, undated, successor, unknown, instead }: LookedUpNumber) {
  return {
    raw, start, end, canonical, undated,
    ...(edition && { number: edition.number, slug: edition.slug, title: edition.title, status: edition.status }),
    ...(edition?.implemented && { implemented: edition.implemented }),
    ...(successor && { successor: successor.number, successorSlug: successor.slug }),
    ...(successor?.implemented && { successorImplemented: successor.implemented }),
    ...(unknown ? { unknown: true } : {}),
    ...(instead && { instead: instead.number, insteadSlug: instead.slug }),
  };
}

/** The answer of `GET /standards/suggestions`. */
export function suggestionsBody(items: readonly QuerySuggestion[]) {
  return { items: items.map((item) => ({ ...item })) };
}
