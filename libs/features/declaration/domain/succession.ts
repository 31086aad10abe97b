import type { EditionFacts, Related } from './facts';

/** The editions that have taken the place of one, those in force first; null where no source names any. */
export function successorOf({ replacedBy }: EditionFacts): string | null {
  const taken = replacedBy.filter(({ planned }) => !planned);
  const whole = taken.filter((each) => each.whole);
  return numbers(whole.length > 0 ? whole : taken);
}

/** Numbers of editions, those in force alone where there are any. */
export function numbers(related: readonly Related[]): string | null {
  const inForce = related.filter(({ status }) => status === 'in_force');
  const named = (inForce.length > 0 ? inForce : related).map(({ number }) => number);
  return named.length > 0 ? [...new Set(named)].join(', ') : null;
}
