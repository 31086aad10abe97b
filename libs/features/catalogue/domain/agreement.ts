import type { FactName } from './statement';

type Value = string | readonly string[];

/** Whether two values of one fact say the same. */
export function agree(name: FactName, a: Value, b: Value): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return asSet(a) === asSet(b);
  if (name.startsWith('title')) return folded(a) === folded(b);
  if (isDate(name)) return a.startsWith(b) || b.startsWith(a);
  return name === 'page' || a === b;
}

/** Whether `a` is the same date as `b`, known more exactly: 2024-11-01 refines 2024. */
export function refines(name: FactName, a: Value, b: Value): boolean {
  return isDate(name) && typeof a === 'string' && typeof b === 'string' && a.length > b.length && a.startsWith(b);
}

const isDate = (name: FactName): boolean => name === 'issued' || name === 'implemented' || name === 'withdrawn';

const asSet = (value: Value): string => [...new Set(typeof value === 'string' ? [value] : value)].sort().join(' ');

/** Letters and digits alone: width, space, punctuation and case are the printer's. */
const folded = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
