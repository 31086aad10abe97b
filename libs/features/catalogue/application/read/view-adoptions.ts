import type { Adoption, AdoptionContext, BaseKeys, Deviation } from '../../domain/adoption';
import { adoptionFindings } from '../../domain/rules/rules';
import type { AdoptionView } from '../standard-view';
import { storedDeviations } from './deviations';
import type { AdoptionRecord } from './records';
import { withoutAddresses } from './source-view';
import { sourced, type Known } from './view-links';

/**
 * The adoption facts that `shown` lets through, each with what the rules find in it. All the facts are handed over,
 * because a gap between editions shows only beside the other side's adoptions.
 */
export function adoptionViews(facts: readonly AdoptionRecord[], shown: (fact: AdoptionRecord) => boolean, known: Known): readonly AdoptionView[] {
  return facts.filter(shown).flatMap((fact): readonly AdoptionView[] => adoptionView(fact, facts, known));
}

function adoptionView(fact: AdoptionRecord, all: readonly AdoptionRecord[], known: Known): readonly AdoptionView[] {
  const national = known.refs.get(fact.national_id);
  const base = fact.base_id === null ? undefined : known.refs.get(fact.base_id);
  if (!national) return [];
  const deviations = storedDeviations(fact.deviations);
  const view: AdoptionView = {
    national,
    ...(base ? { base } : {}),
    degree: fact.degree,
    ...(fact.degree_stated ? { degreeStated: withoutAddresses(fact.degree_stated) } : {}),
    ...(fact.degree_basis ? { degreeBasis: withoutAddresses(fact.degree_basis) } : {}),
    confirmed: fact.confirmed,
    baseDated: fact.base_dated,
    deviations: deviations.map(withoutSource),
    deviationsSeen: fact.deviations_seen,
    deviationsComplete: fact.deviations_complete,
    findings: adoptionFindings(adoption(fact, deviations, known), context(fact, all, known)),
    ...sourced(fact, known),
  };
  return [view];
}

function adoption(fact: AdoptionRecord, deviations: readonly Deviation[], known: Known): Adoption {
  const year = known.refs.get(fact.national_id)?.year;
  return {
    degree: fact.degree,
    deviations,
    deviationsSeen: fact.deviations_seen,
    baseDated: fact.base_dated,
    ...(year === undefined ? {} : { nationalYear: year }),
    ...(fact.dual_number === null ? {} : { dualNumber: fact.dual_number }),
  };
}

function context(fact: AdoptionRecord, all: readonly AdoptionRecord[], known: Known): AdoptionContext {
  const side = known.refs.get(fact.national_id)?.side;
  const others = all.filter((other) => known.refs.get(other.national_id)?.side !== side);
  const [base] = baseKeys(fact, known);
  return { ...(base ? { base } : {}), otherSideBases: others.flatMap((other) => baseKeys(other, known)) };
}

function baseKeys({ base_id }: AdoptionRecord, { keys }: Known): readonly BaseKeys[] {
  const found = base_id === null ? undefined : keys.get(base_id);
  return found ? [found] : [];
}

/** The deviation without its own source: nobody graded that address, so that it is not shown. */
function withoutSource({ source: _ungraded, ...rest }: Deviation): Deviation {
  return rest;
}
