import { type LocalDate, ok, refuse, type Refusal, type Result } from '@pure/kernel';
import { type Competence, inForce, type Matter } from './competence';
import { liesIn } from './territory';

/** In what the body's competence falls short, the first that does in this order. */
export type Shortfall = 'field' | 'level' | 'territory' | 'day';

/** `bodies`: organisations that are competent, those with the narrowest territory alone; none where the register has none. */
export type NotCompetent = Refusal & Readonly<{ code: 'NOT_COMPETENT'; outside: Shortfall; bodies: readonly string[] }>;

/**
 * Whether a body decides on a matter on a day: its field and level are the matter's, the matter's territory lies in its own,
 * and the day in its term. A higher level does not decide for a lower one. `register` holds the competences of all bodies.
 */
export function competent(register: readonly Competence[], organisation: string, matter: Matter, day: LocalDate): Result<Competence, NotCompetent> {
  const own = register.filter((competence) => competence.organisation === organisation);
  const held = own.find((competence) => decides(competence, matter, day));
  return held ? ok(held) : refuse({ code: 'NOT_COMPETENT', outside: shortfall(own, matter), bodies: competentBodies(register, matter, day) });
}

/** Organisations that decide on a matter on a day, those with the narrowest territory alone. */
export function competentBodies(register: readonly Competence[], matter: Matter, day: LocalDate): readonly string[] {
  const deciding = register.filter((competence) => decides(competence, matter, day));
  const narrowest = deciding.filter(({ territory }) => deciding.every((other) => !isNarrower(other.territory, territory)));
  return [...new Set(narrowest.map(({ organisation }) => organisation))].sort();
}

const isNarrower = (inner: string, outer: string): boolean => liesIn(inner, outer) && !liesIn(outer, inner);

const decides = (competence: Competence, matter: Matter, day: LocalDate): boolean =>
  competence.field === matter.field && competence.level === matter.level && liesIn(matter.territory, competence.territory) && inForce(competence, day);

function shortfall(own: readonly Competence[], matter: Matter): Shortfall {
  const inField = own.filter(({ field }) => field === matter.field);
  const onLevel = inField.filter(({ level }) => level === matter.level);
  if (inField.length === 0) return 'field';
  if (onLevel.length === 0) return 'level';
  return onLevel.some(({ territory }) => liesIn(matter.territory, territory)) ? 'day' : 'territory';
}
