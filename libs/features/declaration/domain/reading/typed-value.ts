import type { Operator } from '@pure/equivalence';

/** A quantity taken out of one text: `≥85％`, `10~90 mm`, `55±5 ℃`, `不小于 3 千伏`. What it does not say is absent. */
export type TypedValue = Readonly<{ operator?: Operator; value?: string; lower?: string; upper?: string; tolerance?: string; unit?: string }>;

/** A comma between digits is a decimal comma to some and a separator of thousands to others. */
export type CommaTyped = Readonly<{ point: string; joined: string }>;

const NUMBER = String.raw`[-+\u2212]?(?:\d+(?:\.\d+)?|\.\d+)`;
const UNIT = String.raw`\s*([^\s\d.,+\-<>=~±][^<>=~±]*)?`;
const SIGN = String.raw`(<=|>=|==|<|>|=|≤|≥|≦|≧|不小于|不低于|不少于|不小於|不低於|不少於|不大于|不高于|不超过|不大於|不高於|不超過)?`;
const SINGLE = new RegExp(`^${SIGN}\\s*(${NUMBER})${UNIT}$`);
const SPAN = new RegExp(`^(${NUMBER})\\s*(?:~|-|–|—|至|到)\\s*(${NUMBER})${UNIT}$`);
const TOLERANCE = new RegExp(`^(${NUMBER})\\s*(?:±|\\+-|\\+/-)\\s*(\\d+(?:\\.\\d+)?)${UNIT}$`);
const COMMA = /(?<![\d,.])\d+(?:,\d+)+(?:\.\d+)?/;

const SIGNS: Readonly<Record<string, Operator>> = {
  '<=': '<=', '≤': '<=', '≦': '<=', 不大于: '<=', 不高于: '<=', 不超过: '<=', 不大於: '<=', 不高於: '<=', 不超過: '<=',
  '>=': '>=', '≥': '>=', '≧': '>=', 不小于: '>=', 不低于: '>=', 不少于: '>=', 不小於: '>=', 不低於: '>=', 不少於: '>=',
  '<': '<', '>': '>', '=': '=', '==': '=',
};

/** One width of digits and signs; superscripts and units keep what they are. */
const oneWidth = (text: string): string => text.trim().replace(/[！-～]/g, (sign) => sign.normalize('NFKC')).replace(/[∼〜]/g, '~');

/** The two readings of a number with a comma; null where there is none. */
export function commaIn(text: string): CommaTyped | null {
  const [found] = COMMA.exec(oneWidth(text)) ?? [];
  return found === undefined ? null : { point: found.replace(',', '.').replaceAll(',', ''), joined: found.replaceAll(',', '') };
}

/** Null where the text is no quantity; it is then taken as it stands. */
export function readTyped(text: string): TypedValue | null {
  const typed = oneWidth(text);
  return tolerance(typed) ?? span(typed) ?? single(typed);
}

function single(typed: string): TypedValue | null {
  const [, sign, value, unit] = SINGLE.exec(typed) ?? [];
  if (value === undefined) return null;
  const operator = sign === undefined ? undefined : SIGNS[sign];
  return { value, ...(operator && { operator }), ...unitOf(unit) };
}

function span(typed: string): TypedValue | null {
  const [, lower, upper, unit] = SPAN.exec(typed) ?? [];
  return lower === undefined || upper === undefined ? null : { operator: 'range', lower, upper, ...unitOf(unit) };
}

/** Whether a text is meant as a quantity: it reads as one, or would but for its comma. */
export const isQuantity = (text: string): boolean => readTyped(text) !== null || commaIn(text) !== null;

function tolerance(typed: string): TypedValue | null {
  const [, value, width, unit] = TOLERANCE.exec(typed) ?? [];
  return value === undefined || width === undefined ? null : { operator: '=', value, tolerance: width, ...unitOf(unit) };
}

const unitOf = (unit: string | undefined) => (unit === undefined || unit.trim() === '' ? {} : { unit: unit.trim() });
