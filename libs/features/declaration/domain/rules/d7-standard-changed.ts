import { citedNumber } from '../draft';
import type { EditionFacts } from '../facts';
import { type Found, laws, type Severity } from '../finding';
import { numbers, successorOf } from '../succession';
import type { LintInput, LintRule } from './rule';

/**
 * When a standard that is followed changes, the declaration is updated (order 83, to be confirmed); an inspection looks for references
 * that were withdrawn. What only serves a comparison blocks nothing.
 */
export const d7: LintRule = {
  id: 'D7',
  basis: laws.order83(undefined, true),
  check: (input) => [
    ...input.draft.standards.flatMap((standard, place) => ofEdition(citedNumber(standard), `standards.${place}`, 'block', input)),
    ...input.draft.comparedWith.flatMap((number, place) => ofEdition(number, `comparedWith.${place}`, 'notice', input)),
    ...ended(input),
  ],
};

function ofEdition(asked: string, path: string, severity: Severity, { factsOf, facts }: LintInput): readonly Found[] {
  const edition = factsOf(asked)?.edition;
  if (!edition) return [];
  const { number, status, implemented } = edition;
  const successor = successorOf(edition);
  const refused = (code: string, params: Found['params']): readonly Found[] => [{ code, severity, path, params, basis: laws.spotCheck }];
  if ((status === 'replaced' || status === 'withdrawn') && successor !== null) return refused('D7_REPLACED', { number, successor });
  if (status === 'replaced' || status === 'withdrawn') return refused('D7_WITHDRAWN', { number });
  if (status === 'draft') return refused('D7_DRAFT', { number });
  if (status === 'upcoming') return [{ code: 'D7_UPCOMING', severity: 'notice', path, params: { number, on: implemented ?? '—', now: numbers(edition.replaces.filter((each) => each.status === 'in_force')) ?? '—' } }];
  if (status === 'unknown') return [{ code: 'D7_STATUS_UNKNOWN', severity: 'hint', path, params: { number } }];
  return ahead(edition, path, facts.today);
}

/** In force today, and replaced in part already, or on a day that a source names. */
function ahead({ number, replacedBy }: EditionFacts, path: string, today: string): readonly Found[] {
  const [next] = replacedBy.filter(({ whole, planned, on }) => whole && (planned || (on !== undefined && on > today)));
  if (next) return [{ code: 'D7_REPLACED_SOON', severity: 'hint', path, params: { number, successor: next.number, on: next.on ?? '—' } }];
  const part = numbers(replacedBy.filter(({ whole, planned }) => !whole && !planned));
  return part === null ? [] : [{ code: 'D7_REPLACED_IN_PART', severity: 'hint', path, params: { number, successor: part } }];
}

function ended({ draft: { validity }, facts: { today } }: LintInput): readonly Found[] {
  const { until } = validity;
  return until !== undefined && until < today ? [{ code: 'D7_VALIDITY_ENDED', severity: 'block', path: 'validity.until', params: { until } }] : [];
}
