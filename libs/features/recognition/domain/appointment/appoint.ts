import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueHead } from '../catalogue/catalogue';
import { competent } from '../decision/rules/competent';

/** First and last day; null: no end is known. */
export type Term = Readonly<{ from: LocalDate; until: LocalDate | null }>;

/** An active organisation. `held`: territories in which it decides in one of the catalogue's fields. */
export type Appointed = Readonly<{ kind: string; example: boolean; held: readonly string[] }>;
export type AppointRefusal =
  | Readonly<{ code: 'HANDLER_NOT_COMPETENT'; outside: 'decider' | 'territory' }>
  | Readonly<{ code: 'HANDLER_BODY_UNKNOWN' | 'HANDLER_EXAMPLE' | 'HANDLER_TERM_EMPTY' | 'RECOGNITION_HANDLED' }>;

/** Whether the organisation can decide applications under the catalogue for some days: it may decide there, and nobody else does in these days. */
export function mayAppoint(to: Appointed | null, catalogue: Pick<CatalogueHead, 'decider' | 'territory' | 'kind' | 'example'>, others: readonly Term[], term: Term): Result<null, AppointRefusal> {
  if (!to) return refuse({ code: 'HANDLER_BODY_UNKNOWN' });
  if (to.example !== catalogue.example) return refuse({ code: 'HANDLER_EXAMPLE' });
  const may = competent({ body: to.kind, handles: true, held: to.held }, catalogue);
  if (!may.ok) return refuse({ code: 'HANDLER_NOT_COMPETENT', outside: may.refusal.outside === 'territory' ? 'territory' : 'decider' });
  if (term.until !== null && term.until < term.from) return refuse({ code: 'HANDLER_TERM_EMPTY' });
  return others.some((other) => overlaps(other, term)) ? refuse({ code: 'RECOGNITION_HANDLED' }) : ok(null);
}

/** Nobody is appointed for days that have passed. */
export const mayBeginOn = (from: LocalDate, today: LocalDate): Result<null, Readonly<{ code: 'HANDLER_DAY_PAST' }>> => (from < today ? refuse({ code: 'HANDLER_DAY_PAST' }) : ok(null));

export type EndRefusal = Readonly<{ code: 'HANDLER_DAY_PAST' | 'HANDLER_TERM_EMPTY' | 'HANDLER_ENDED' }>;

/** Whether a day can be the last one: it has not passed, it is not before the first, and it ends sooner than it would anyway. */
export function mayEndOn({ from, until }: Term, last: LocalDate, today: LocalDate): Result<null, EndRefusal> {
  if (until !== null && until <= last) return refuse({ code: 'HANDLER_ENDED' });
  if (last < today) return refuse({ code: 'HANDLER_DAY_PAST' });
  return last < from ? refuse({ code: 'HANDLER_TERM_EMPTY' }) : ok(null);
}

const overlaps = (one: Term, other: Term): boolean => beginsBy(one, other.until) && beginsBy(other, one.until);
const beginsBy = ({ from }: Term, last: LocalDate | null): boolean => last === null || from <= last;
