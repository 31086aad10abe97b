import { decimal } from '../decimal/decimal';
import { compare, decimalOf, minus, plus, rationalOf } from '../decimal/rational';
import { quantity, unit, type Unit } from '../unit/unit';
import type { Interval } from './interval';
import type { Condition, Decimal } from './requirement';

type Bounds = Pick<Condition, 'nominal' | 'lower' | 'upper' | 'lowerOpen' | 'upperOpen'>;

const NUMBER = String.raw`[-+\u2212]?\d+(?:\.\d+)?`;
const BOUNDED = new RegExp(`^(<=|>=|<|>|≤|≥|≦|≧)\\s*(${NUMBER})$`);
const TOLERANCE = new RegExp(`^(${NUMBER})\\s*(?:\\+-|\\+/-|±)\\s*(\\d+(?:\\.\\d+)?)$`);
const SPAN = new RegExp(`^(${NUMBER})\\s*(?:-|–|—|~|～|至|to)\\s*(${NUMBER})$`);
const SIGNS: Readonly<Record<string, string>> = { '≤': '<=', '≥': '>=', '≦': '<=', '≧': '>=' };

/** `20`, `<= 2`, `>= 6`, `55 +- 5`, `10-90` as bounds; any other text, a span that falls too, is kept as it is. */
export function conditionFrom(name: string, value: string | number, code?: string): Condition {
  const said = String(value).normalize('NFKC').trim();
  const bounds = typeof value === 'number' ? single(decimal(value)) : (single(decimal(said)) ?? bounded(said) ?? tolerance(said) ?? span(said));
  return { name, ...(bounds ?? { text: String(value).trim() }), ...(code === undefined ? {} : { unit: code }) };
}

const single = (value: Decimal | null): Bounds | null => value && { lower: value, upper: value };

function bounded(said: string): Bounds | null {
  const [, sign = '', text = ''] = BOUNDED.exec(said) ?? [];
  const value = decimal(text);
  if (value === null) return null;
  const operator = SIGNS[sign] ?? sign;
  if (operator.startsWith('<')) return { upper: value, ...(operator === '<' && { upperOpen: true }) };
  return { lower: value, ...(operator === '>' && { lowerOpen: true }) };
}

function tolerance(said: string): Bounds | null {
  const [, middle = '', width = ''] = TOLERANCE.exec(said) ?? [];
  const [nominal, half] = [decimal(middle), decimal(width)];
  if (nominal === null || half === null) return null;
  const [lower, upper] = [minus, plus].map((step) => decimalOf(step(rationalOf(nominal), rationalOf(half))));
  return lower && upper ? { nominal, lower, upper } : null;
}

function span(said: string): Bounds | null {
  const [, from = '', to = ''] = SPAN.exec(said) ?? [];
  const [lower, upper] = [decimal(from), decimal(to)];
  return lower !== null && upper !== null && compare(rationalOf(lower), rationalOf(upper)) <= 0 ? { lower, upper } : null;
}

/** The condition in the form that `conditionFrom` reads. */
export function conditionText({ nominal, lower, upper, lowerOpen, upperOpen, text }: Condition): string {
  if (text !== undefined) return text;
  if (nominal !== undefined && upper !== undefined) return `${nominal} +- ${decimalOf(minus(rationalOf(upper), rationalOf(nominal))) ?? '0'}`;
  if (lower !== undefined && upper !== undefined) return lower === upper ? lower : `${lower}-${upper}`;
  return upper === undefined ? `${lowerOpen ? '>' : '>='} ${lower ?? ''}` : `${upperOpen ? '<' : '<='} ${upper}`;
}

export type ConditionInterval = Readonly<{ interval: Interval; unit: Unit }>;

/** Conditions are held against each other many times. */
const known = new WeakMap<Condition, ConditionInterval | null>();

/** The bounds in base units with what compares with them; null where the condition is words or its unit unknown. */
export function conditionInterval(condition: Condition): ConditionInterval | null {
  const found = known.get(condition);
  if (found !== undefined) return found;
  const read = intervalOf(condition);
  known.set(condition, read);
  return read;
}

function intervalOf({ lower, upper, lowerOpen, upperOpen, unit: code }: Condition): ConditionInterval | null {
  const of = unit(code ?? '1');
  if (!of || (lower === undefined && upper === undefined)) return null;
  return {
    unit: of,
    interval: {
      ...(lower === undefined ? {} : { lower: quantity(lower, of), lowerOpen: lowerOpen === true }),
      ...(upper === undefined ? {} : { upper: quantity(upper, of), upperOpen: upperOpen === true }),
    },
  };
}
