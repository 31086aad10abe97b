import { conditionFrom, type Operator, unit as unitOf } from '@pure/equivalence';
import { type Fields, shown } from './fields';
import { commaIn, readTyped, type TypedValue } from './typed-value';

/** Columns of a requirement as the equivalence engine reads them. */
export type QuantityRow = Readonly<Record<'operator' | 'value' | 'lower' | 'upper' | 'unit', unknown>>;

const SIGNS: Readonly<Record<string, Operator>> = { '≤': '<=', '≦': '<=', '≥': '>=', '≧': '>=', '＝': '=', '==': '=', '＜': '<', '＞': '>' };

/**
 * Operator, value, bounds and unit of an indicator, whether they stand in fields of their own or all in `value` as somebody typed
 * them. Null where that cannot be made one quantity; every reason is told.
 */
export function readQuantity(fields: Fields): QuantityRow | null {
  const sign = fields.text('operator');
  const given = sign === undefined ? undefined : (SIGNS[sign] ?? sign);
  if (given === 'text' || given === 'boolean' || given === 'in') return asGiven(fields, given);
  if (['value', 'lower', 'upper'].filter((name) => tellComma(fields, name)).length > 0) return null;
  const typed = typeof fields.member('value') === 'string' ? readTyped(fields.text('value') ?? '') : null;
  if (given === undefined && typed === null && typeof fields.member('value') === 'string') return fields.fault('value', 'VALUE_UNREADABLE', { value: shown(fields.member('value')) }) ?? null;
  const operator = typed?.operator === undefined ? given : operatorOf(fields, given, typed.operator);
  const unit = unitIn(fields, typed?.unit);
  return operator === null || unit === null ? null : { operator: operator ?? (typed?.value ? '=' : undefined), unit, ...boundsOf(fields, typed) };
}

const asGiven = (fields: Fields, operator: Operator): QuantityRow =>
  ({ operator, value: fields.member('value'), lower: fields.member('lower'), upper: fields.member('upper'), unit: fields.member('unit') });

function tellComma(fields: Fields, name: string): boolean {
  const value = fields.member(name);
  const comma = typeof value === 'string' ? commaIn(value) : null;
  if (comma) fields.fault(name, 'VALUE_COMMA', { value: shown(value), ...comma });
  return comma !== null;
}

/** A value of its own operator stands, unless the field says another one. */
function operatorOf(fields: Fields, given: string | undefined, typed: Operator): string | null {
  if (given === undefined || given === typed) return typed;
  return fields.fault('value', 'OPERATOR_TWICE', { field: given, value: typed }) ?? null;
}

function unitIn(fields: Fields, typed: string | undefined): string | undefined | null {
  const given = fields.text('unit');
  if (given === undefined || typed === undefined) return given ?? typed;
  const [one, other] = [unitOf(given)?.code ?? given, unitOf(typed)?.code ?? typed];
  return one === other ? given : (fields.fault('value', 'UNIT_TWICE', { field: shown(given), value: shown(typed) }) ?? null);
}

function boundsOf(fields: Fields, typed: TypedValue | null): Pick<QuantityRow, 'value' | 'lower' | 'upper'> {
  const own = { lower: plainNumber(fields.member('lower')), upper: plainNumber(fields.member('upper')) };
  if (typed?.tolerance !== undefined) {
    const { lower, upper } = conditionFrom('', `${typed.value ?? ''} +- ${typed.tolerance}`);
    return { value: typed.value, lower, upper };
  }
  if (typed?.lower !== undefined) return { value: undefined, lower: typed.lower, upper: typed.upper };
  return { value: typed?.value ?? fields.member('value'), ...own };
}

/** A bound that is a bare number in any width. */
function plainNumber(bound: unknown): unknown {
  const typed = typeof bound === 'string' ? readTyped(bound) : null;
  return typed && typed.operator === undefined && typed.unit === undefined ? typed.value : bound;
}
