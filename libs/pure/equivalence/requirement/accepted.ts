import { ok, refuse, type Result } from '@pure/kernel';
import { decimal } from '../decimal/decimal';
import { quantity, unit, type Unit } from '../unit/unit';
import { type Interval, point } from './interval';
import type { Requirement, UnitRefusal } from './requirement';
import { plain } from './words';

/** What a requirement accepts: numbers in base units of one unit, words of which one must hold, a truth, or words as a whole. */
export type Accepted =
  | Readonly<{ of: 'numbers'; unit: Unit; intervals: readonly Interval[] }>
  | Readonly<{ of: 'words'; members: ReadonlySet<string> }>
  | Readonly<{ of: 'truth'; value: boolean }>
  | Readonly<{ of: 'text'; text: string }>
  /** Not told by the row: a limit that changes along its condition (`shape`), of which only the ends are known. */
  | Readonly<{ of: 'unknown' }>;

/** The accepted values of a requirement; refused where its unit is not known. A number without a unit is a ratio or a count. */
export function acceptedBy(requirement: Requirement): Result<Accepted, UnitRefusal> {
  const { value, operator } = requirement;
  if (typeof value === 'boolean') return ok({ of: 'truth', value });
  if (operator === 'text' && typeof value === 'string') return ok({ of: 'text', text: plain(value) });
  if (operator === 'range' && requirement.conditions.some(({ name, text }) => plain(name) === 'shape' && text !== undefined)) return ok({ of: 'unknown' });
  const members = Array.isArray(value) ? value.map(String) : null;
  if (members?.some((member) => decimal(member) === null)) return ok({ of: 'words', members: new Set(members.map(plain)) });
  const of = unit(requirement.unit ?? '1');
  if (!of) return refuse({ code: 'UNIT_UNKNOWN', unit: requirement.unit ?? '1' });
  const intervals = members ? members.flatMap((member) => decimal(member) ?? []).map((member) => point(quantity(member, of))) : [interval(requirement, of)];
  return ok(intervals.some(({ lower, upper }) => !lower && !upper) ? { of: 'unknown' } : { of: 'numbers', unit: of, intervals });
}

function interval({ operator, value, lower, upper }: Requirement, of: Unit): Interval {
  const bound = typeof value === 'string' ? decimal(value) : null;
  const [from, to] = operator === '=' || operator === 'range' ? [lower ?? bound, upper ?? bound] : [bound, bound];
  const below = operator === '<' || operator === '<=';
  const above = operator === '>' || operator === '>=';
  return {
    ...(from && !below ? { lower: quantity(from, of), lowerOpen: operator === '>' } : {}),
    ...(to && !above ? { upper: quantity(to, of), upperOpen: operator === '<' } : {}),
  };
}
