import { type Held, quantityText, SURE } from '../comparing';
import { citedNumber } from '../draft';
import type { EditionFacts } from '../facts';
import { type Found, laws } from '../finding';
import type { LintInput, LintRule } from './rule';

/** Order 83 art. 14: fewer items or lower values than the recommended standard are lawful, but readers are told (明示). */
export const d4: LintRule = {
  id: 'D4',
  basis: laws.order83('14'),
  check: (input) => [...input.held.flatMap((held) => (held.edition.nature === 'recommended' ? onValue(held) : [])), ...fewer(input)],
};

function onValue({ indicator, floor, edition, outcome, reason }: Held): readonly Found[] {
  if (outcome === 'met') return [];
  const path = `indicators.${indicator.place}`;
  const params = { name: indicator.name, promised: quantityText(indicator.promised), asked: quantityText(floor), number: edition.number };
  if (outcome === 'not-comparable') return [{ code: 'D4_NOT_COMPARABLE', severity: 'hint', path, params: { ...params, reason } }];
  if (floor.grade < SURE) return [{ code: 'D4_UNCONFIRMED', severity: 'hint', path, params }];
  return [{ code: 'D4_LOWER', severity: 'notice', path, params }];
}

/** Items can be fewer only than a list that is whole. */
function fewer({ draft, held, factsOf }: LintInput): readonly Found[] {
  const places = [
    ...draft.standards.map((standard, place) => [citedNumber(standard), `standards.${place}`] as const),
    ...draft.comparedWith.map((number, place) => [number, `comparedWith.${place}`] as const),
  ];
  return places.flatMap(([number, path]) => {
    const edition = factsOf(number)?.edition;
    const left = edition ? notPromised(edition, held) : 0;
    return edition && left > 0 ? [{ code: 'D4_FEWER', severity: 'notice' as const, path, params: { number: edition.number, left } }] : [];
  });
}

function notPromised({ number, nature, requirements, requirementsComplete }: EditionFacts, held: readonly Held[]): number {
  if (nature !== 'recommended' || !requirementsComplete) return 0;
  const promised = new Set(held.flatMap(({ edition, floor }) => (edition.number === number ? floor.id : [])));
  return requirements.filter(({ kind, grade, id }) => (kind === 'limit' || kind === 'pass-criterion') && grade >= SURE && !promised.has(id)).length;
}
