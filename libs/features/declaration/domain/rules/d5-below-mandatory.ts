import { type Held, quantityText, SURE } from '../comparing';
import { citedNumber } from '../draft';
import { type Found, laws } from '../finding';
import type { LintInput, LintRule } from './rule';

/** 标准化法 art. 21: what is promised is not below a mandatory standard. Where no source names those that apply, it is said so. */
export const d5: LintRule = {
  id: 'D5',
  basis: laws.standardization('21'),
  check: (input) => [...input.held.flatMap((held) => (held.edition.nature === 'mandatory' ? onValue(held) : [])), ...applying(input)],
};

function onValue({ indicator, floor, edition, outcome, reason }: Held): readonly Found[] {
  if (outcome === 'met') return [];
  const path = `indicators.${indicator.place}`;
  const params = { name: indicator.name, promised: quantityText(indicator.promised), asked: quantityText(floor), number: edition.number };
  if (outcome === 'not-comparable') return [{ code: 'D5_NOT_COMPARABLE', severity: 'notice', path, params: { ...params, reason } }];
  if (floor.grade < SURE) return [{ code: 'D5_UNCONFIRMED', severity: 'hint', path, params }];
  return [{ code: 'D5_BELOW', severity: 'block', path, params }];
}

function applying({ draft, facts, factsOf }: LintInput): readonly Found[] {
  const editions = draft.standards.flatMap((standard) => factsOf(citedNumber(standard))?.edition ?? []);
  const applicable = [...new Map([...facts.applicable, ...editions.flatMap((edition) => edition.applicable)].map((each) => [each.number, each])).values()];
  if (applicable.length === 0) return [{ code: 'D5_NOT_CHECKED', severity: 'hint', path: 'products' }];
  const cited = new Set(editions.map(({ number }) => number));
  return applicable.flatMap(({ number, scheme, grade }) =>
    cited.has(number) ? [] : [{ code: 'D5_NOT_CITED', severity: grade < SURE ? ('hint' as const) : ('notice' as const), path: 'standards', params: { number, scheme } }],
  );
}
