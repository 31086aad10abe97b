import type { ReactNode } from 'react';
import type { Condition, Requirement } from '@pure/equivalence';
import { Quote, remarkLanguage, useReading, type Translate } from '@ui';
import { counted, unitWords } from './unit-words';

/** What a requirement accepts, as it is written beside a number: ≤ 75 °C, 7 – 200 Hz; words stay in their own language. */
export function Accepted({ requirement, side }: Readonly<{ requirement: Requirement; side: string }>): ReactNode {
  const { t } = useReading();
  const { value } = requirement;
  const amount = amountOf(requirement, t);
  if (amount !== null) return <span className="nb">{amount}</span>;
  if (typeof value === 'boolean') return t(value ? 'page.req.yes' : 'page.req.no');
  const words = typeof value === 'string' ? value : (value ?? []).join(t('ui.list'));
  return <><Quote language={remarkLanguage(words, side)}>{words}</Quote>{requirement.unit ? ` ${unitOf(requirement.unit, t)}` : null}</>;
}

const signs: Readonly<Partial<Record<Requirement['operator'], string>>> = { '<=': '≤', '<': '<', '>=': '≥', '>': '>', '=': '' };

/** A number with its sign and unit; null where it is none. */
export function amountOf({ operator, value, lower, upper, unit }: Requirement, t: Translate): string | null {
  const words = unit ? unitOf(unit, t) : '';
  if (operator === 'range') return rangeOf(lower, upper, words);
  const sign = signs[operator];
  if (sign === undefined || typeof value !== 'string') return null;
  const tolerance = lower !== undefined && upper !== undefined && operator === '=' ? t('page.req.within', { lower, upper }) : '';
  return [sign, value, words].filter((part) => part !== '').join(' ') + tolerance;
}

function rangeOf(lower: string | undefined, upper: string | undefined, unit: string): string | null {
  if (lower === undefined && upper === undefined) return null;
  const amount = lower === undefined ? `≤ ${upper}` : upper === undefined ? `≥ ${lower}` : `${lower} – ${upper}`;
  return unit === '' ? amount : `${amount} ${unit}`;
}

export function unitOf(code: string, t: Translate): string {
  const name = counted[code];
  return name === undefined ? unitWords(code) : t(`page.req.unit.${name}`);
}

/** A condition under which it holds: its name in the compiler's words, and the amount. */
export function conditionText({ name, lower, upper, lowerOpen, upperOpen, text, unit }: Condition, t: Translate): string {
  if (text !== undefined) return [name, text, unit ? unitOf(unit, t) : ''].filter((part) => part !== '').join(' ');
  const words = unit ? unitOf(unit, t) : '';
  const amount = lower !== undefined && lower === upper ? lower : (open('>', lower, lowerOpen, upper) ?? open('<', upper, upperOpen, lower) ?? `${lower} – ${upper}`);
  return [name, amount, words].filter((part) => part !== '').join(' ');
}

/** A bound that stands alone. */
function open(sign: '<' | '>', bound: string | undefined, excluded: boolean | undefined, other: string | undefined): string | null {
  return bound === undefined || other !== undefined ? null : `${excluded ? sign : sign === '<' ? '≤' : '≥'} ${bound}`;
}
