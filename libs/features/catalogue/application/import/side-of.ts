import type { Side } from '@pure/standard-number';
import type { Fields } from './fields';

const sides: Readonly<Record<string, Side>> = {
  mainland: 'mainland', taiwan: 'taiwan', international: 'international', other: 'other', CN: 'mainland', TW: 'taiwan',
};

/** Side in a column: our own words, or the codes CN and TW of data files. */
export function sideIn(fields: Fields, column: string): Side | undefined {
  const text = fields.text(column);
  if (text === undefined) return undefined;
  return sides[text] ?? fields.fault(column, 'VALUE_UNKNOWN', { value: text, expected: Object.keys(sides).join(', ') });
}
