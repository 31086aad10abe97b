import { decimal } from '../decimal/decimal';
import type { Rational } from '../decimal/rational';
import type { EvidenceValue } from '../compare/comparison';
import { conditionFrom } from '../requirement/condition';
import { methodFrom, type MethodOf } from '../requirement/method';
import type { Condition, Method } from '../requirement/requirement';
import { plain } from '../requirement/words';
import { quantity, unit, type Unit } from '../unit/unit';
import type { ValueFault } from './delta';

/** A value of a report, read once. `amount` in base units where it is a number; `words` as they are compared. */
export type ReportValue = Readonly<{
  given: EvidenceValue;
  fault?: undefined;
  words: string;
  unit: Unit;
  amount?: Rational;
  method?: Method;
  conditions: readonly Condition[];
}>;

export type FaultyValue = Readonly<{ given: EvidenceValue; fault: ValueFault }>;

/** The value as it can be held against requirements, or why it cannot. */
export function readReportValue(given: EvidenceValue, methodOf?: MethodOf): ReportValue | FaultyValue {
  const codes = [given, ...(given.conditions ?? [])].map((each) => each.unit ?? '1');
  const unknown = codes.find((code) => unit(code) === null);
  const of = unit(codes[0] ?? '1');
  if (unknown !== undefined || !of) return { given, fault: { value: given.id, code: 'UNIT_UNKNOWN', params: { unit: unknown ?? '' } } };
  const number = decimal(given.value);
  if (number === null && given.unit !== undefined) return { given, fault: { value: given.id, code: 'VALUE_NOT_DECIMAL', params: { value: given.value } } };
  return {
    given,
    words: number === null ? plain(given.value) : number,
    unit: of,
    ...(number !== null && { amount: quantity(number, of) }),
    ...(given.method && { method: methodFrom(given.method, '', methodOf) }),
    conditions: (given.conditions ?? []).map(({ name, value, unit: code }) => conditionFrom(name, value, code === undefined ? undefined : unit(code)?.code)),
  };
}
