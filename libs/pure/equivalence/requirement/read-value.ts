import { compare, rationalOf } from '../decimal/rational';
import { type Decimal, type Operator, operators, type Requirement } from './requirement';
import type { RowReading } from './row-reading';

const MOST_MEMBERS = 200;
const SIGNS: Readonly<Record<string, Operator>> = { '≤': '<=', '≦': '<=', '≥': '>=', '≧': '>=', '＝': '=', '==': '=', '＜': '<', '＞': '>' };

export type ReadValue = Pick<Requirement, 'operator' | 'value' | 'lower' | 'upper'>;

/** Operator, value and bounds of a row, which have to suit each other; undefined with a fault where they do not. */
export function readValue(read: RowReading): ReadValue | undefined {
  const sign = read.text('operator');
  const operator = (sign === undefined ? undefined : SIGNS[sign]) ?? read.oneOf('operator', operators, 'OPERATOR_UNKNOWN');
  if (operator === undefined) return undefined;
  const bounds = boundsOf(read, operator);
  const value = valueFor(read, operator);
  if (typeof value === 'string' && operator !== 'text') checkWithin(read, value as Decimal, bounds);
  return { operator, ...(value === undefined ? {} : { value }), ...bounds };
}

function valueFor(read: RowReading, operator: Operator): Requirement['value'] {
  if (!read.has('value')) return operator === 'range' ? undefined : read.fault('value', 'FIELD_MISSING');
  if (operator === 'boolean') return truth(read);
  if (operator === 'text') return read.text('value');
  return operator === 'in' ? members(read) : read.decimal('value');
}

function truth(read: RowReading): boolean | undefined {
  const value = read.member('value');
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return read.fault('value', 'VALUE_NOT_BOOLEAN');
}

function members(read: RowReading): readonly string[] | undefined {
  const list = read.list('value', MOST_MEMBERS);
  if (list?.length === 0) return read.fault('value', 'FIELD_MISSING');
  const row = read.within(Object.fromEntries(list?.entries() ?? []), 'value');
  const texts = list?.map((_, place) => (row.has(String(place)) ? row.text(String(place)) : row.fault(String(place), 'TEXT_EXPECTED')));
  return texts && [...new Set(texts.flatMap((text) => text ?? []))];
}

/** A range has both bounds, a value with tolerance too; no other operator has any. */
function boundsOf(read: RowReading, operator: Operator): Pick<Requirement, 'lower' | 'upper'> {
  const given = (['lower', 'upper'] as const).filter((bound) => read.has(bound));
  if (operator !== 'range' && operator !== '=') {
    for (const bound of given) read.fault(bound, 'BOUND_UNEXPECTED');
    return {};
  }
  if (operator === '=' && given.length === 0) return {};
  for (const bound of ['lower', 'upper'] as const) if (!given.includes(bound)) read.fault(bound, 'BOUND_MISSING');
  const [lower, upper] = [read.decimal('lower'), read.decimal('upper')];
  if (lower === undefined || upper === undefined) return {};
  if (compare(rationalOf(lower), rationalOf(upper)) > 0) read.fault('lower', 'BOUNDS_REVERSED', { lower, upper });
  return { lower, upper };
}

function checkWithin(read: RowReading, value: Decimal, { lower, upper }: Pick<Requirement, 'lower' | 'upper'>): void {
  if (lower === undefined || upper === undefined || compare(rationalOf(lower), rationalOf(upper)) > 0) return;
  const outside = compare(rationalOf(value), rationalOf(lower)) < 0 || compare(rationalOf(value), rationalOf(upper)) > 0;
  if (outside) read.fault('value', 'VALUE_OUTSIDE_BOUNDS', { value, lower, upper });
}
