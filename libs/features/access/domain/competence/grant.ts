import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { Organisation } from '../organisation/organisation';
import type { Competence, Matter } from './competence';
import { fitsLevel } from './territory';

/** `until`: first day without it, null: no end is known. */
export type Term = Readonly<{ from: LocalDate; until: LocalDate | null }>;

export type GrantRefusal =
  | Readonly<{ code: 'ORGANISATION_NOT_ACTIVE'; status: string }>
  | Readonly<{ code: 'ORGANISATION_DECIDES_NOTHING'; kind: string }>
  | Readonly<{ code: 'TERRITORY_NOT_OF_LEVEL'; territory: string; level: string }>
  | Readonly<{ code: 'TERM_EMPTY' | 'COMPETENCE_HELD' }>;

/** Whether a competence can be given: to a regulator, on a territory of its level, for some days, and none of them twice. */
export function mayGrant(to: Pick<Organisation, 'kind' | 'status'>, held: readonly Competence[], matter: Matter, term: Term): Result<null, GrantRefusal> {
  if (to.status !== 'active') return refuse({ code: 'ORGANISATION_NOT_ACTIVE', status: to.status });
  if (to.kind !== 'regulator') return refuse({ code: 'ORGANISATION_DECIDES_NOTHING', kind: to.kind });
  if (!fitsLevel(matter.territory, matter.level)) return refuse({ code: 'TERRITORY_NOT_OF_LEVEL', territory: matter.territory, level: matter.level });
  if (term.until !== null && term.until <= term.from) return refuse({ code: 'TERM_EMPTY' });
  return held.some((one) => isSame(one, matter) && overlaps(one, term)) ? refuse({ code: 'COMPETENCE_HELD' }) : ok(null);
}

/** Whether a competence can end on a day: after it began, and sooner than it ends anyway. */
export function mayEndOn({ from, until }: Term, day: LocalDate): Result<null, Readonly<{ code: 'TERM_EMPTY' | 'COMPETENCE_ENDED' }>> {
  if (day <= from) return refuse({ code: 'TERM_EMPTY' });
  return until !== null && until <= day ? refuse({ code: 'COMPETENCE_ENDED' }) : ok(null);
}

const isSame = (one: Matter, other: Matter): boolean => one.field === other.field && one.level === other.level && one.territory === other.territory;
const overlaps = (one: Term, other: Term): boolean => startsBefore(one, other.until) && startsBefore(other, one.until);
const startsBefore = ({ from }: Term, until: LocalDate | null): boolean => until === null || from < until;
