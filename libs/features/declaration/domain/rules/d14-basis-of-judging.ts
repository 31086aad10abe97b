import { canonical, familyKey, parseNumbers } from '@pure/standard-number';
import { readNumber } from '../cited-number';
import { citedNumber } from '../draft';
import { type Found, laws } from '../finding';
import type { LintInput, LintRule } from './rule';

/** Local rules: a recommended standard is what a product is judged by when it was promised, or when nothing else is declared. */
export const d14: LintRule = {
  id: 'D14',
  basis: laws.local,
  check: (input) => [...judgedBy(input), ...promised(input)],
};

function judgedBy({ draft: { standards } }: LintInput): readonly Found[] {
  if (standards.some(({ type }) => type !== 'mandatory-national' && type !== 'recommended-national')) return [];
  return standards.flatMap((standard, place) =>
    standard.type === 'recommended-national' ? [{ code: 'D14_JUDGED_BY', severity: 'hint', path: `standards.${place}`, params: { number: citedNumber(standard) } }] : [],
  );
}

/** A number in the promise that the declaration does not cite. */
function promised({ draft: { promise, standards } }: LintInput): readonly Found[] {
  if (promise === undefined) return [];
  const cited = new Set(standards.flatMap((standard) => familyOf(citedNumber(standard)) ?? []));
  const named = parseNumbers(promise).items.map(({ number }) => number).filter((number) => !cited.has(familyKey(number)));
  return [...new Set(named.map(canonical))].map((number) => ({ code: 'D14_PROMISED_ANOTHER', severity: 'notice', path: 'promise', params: { number } }));
}

function familyOf(text: string): string | null {
  const number = readNumber(text);
  return number && familyKey(number);
}
