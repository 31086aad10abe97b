import type { Deviation } from '../../domain/adoption';
import type { AdoptionView } from '../standard-view';
import { storedDeviations } from './deviations';
import type { AdoptionRecord } from './records';
import { linkIn, mayBeLinked, shownText } from './source-view';
import { sourced, type Known } from './view-links';

/** An adoption fact with its findings; none where the national edition is not known here. */
export function adoptionView(fact: AdoptionRecord, known: Known): AdoptionView[] {
  const national = known.refs.get(fact.national_id);
  const base = fact.base_id === null ? undefined : known.refs.get(fact.base_id);
  if (!national) return [];
  const deviations = storedDeviations(fact.deviations);
  const view = {
    national,
    ...(base ? { base } : {}),
    degree: fact.degree,
    ...(fact.degree_stated ? { degreeStated: shownText(fact.degree_stated, fact, known.sources) } : {}),
    ...(fact.degree_basis ? { degreeBasis: shownText(fact.degree_basis, fact, known.sources) } : {}),
    confirmed: fact.confirmed,
    baseDated: fact.base_dated,
    deviations: deviations.map((deviation) => shownDeviation(deviation, fact, known)),
    deviationsSeen: fact.deviations_seen,
    deviationsComplete: fact.deviations_complete,
    findings: [],
    ...sourced(fact, known),
  };
  return [view];
}

/** The deviation without an address that may not be shown. */
function shownDeviation({ source, ...rest }: Deviation, fact: AdoptionRecord, { sources }: Known): Deviation {
  const address = source && mayBeLinked(fact, sources.get(fact.source_id)) ? linkIn(source) : undefined;
  return { ...rest, ...(address ? { source: address } : {}) };
}
