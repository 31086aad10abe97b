import type { FoundStandard } from '../application/read/look-up-standard';
import type { AccessView, AdoptionView, ChangeView, FactView, ReplacementView, StandardView } from '../application/standard-view';
import { editionBody, sourceBody, sourced } from './edition-body';

/** The answer of `GET /standards/{number}`. */
export function standardBody({ view, chosen, alsoMeant }: FoundStandard) {
  return {
    ...editionBody(view.edition),
    kind: view.kind,
    asOf: view.asOf,
    chosen,
    family: { number: view.family.number, slug: view.family.slug },
    editions: view.family.editions.map(editionBody),
    alsoMeant: alsoMeant.map(({ number, slug, side }) => ({ number, slug, side })),
    dual: view.dual ? editionBody(view.dual) : null,
    committee: view.committee ?? null,
    officialPage: view.officialPage ?? null,
    ics: codes(view, 'ICS'),
    ccs: codes(view, 'CCS'),
    amends: view.amends.map((fact) => ({ document: editionBody(fact.document), ...sourced(fact) })),
    amendments: view.amendments.map((fact) => ({ document: editionBody(fact.document), ...sourced(fact) })),
    replaces: view.replaces.map(replacementBody),
    replacedBy: view.replacedBy.map(replacementBody),
    adoptions: view.adopts.map(adoptionBody),
    adoptedBy: view.adoptedBy.map(adoptionBody),
    drift: view.drift.map(({ base, latest }) => ({ base: editionBody(base), latest: editionBody(latest) })),
    classifications: view.classifications.map(({ scheme, code, path, chosen: stands, basis, source }) => ({
      scheme, code, path: [...path], chosen: stands, basis, source: sourceBody(source),
    })),
    transitions: view.transitions.map((fact) => ({ procedure: fact.procedure, startsOn: fact.startsOn, ...sourced(fact) })),
    access: view.access.map(accessBody),
    relations: view.relations.map((fact) => ({ kind: fact.kind, outgoing: fact.outgoing, other: editionBody(fact.other), ...sourced(fact) })),
    changes: view.changes.map(changeBody),
    facts: view.facts.map(factBody),
    conflicts: view.conflicts.map(({ name, chosen: standing, others }) => ({ name, chosen: factBody(standing), others: others.map(factBody) })),
  };
}

function codes(view: StandardView, scheme: 'ICS' | 'CCS'): string[] {
  return view.classifications.filter((each) => each.scheme === scheme && each.chosen).map((each) => each.code);
}

function replacementBody(fact: ReplacementView) {
  return { other: editionBody(fact.other), extent: fact.extent, planned: fact.planned, on: fact.on ?? null, ...sourced(fact) };
}

function adoptionBody(fact: AdoptionView) {
  return {
    national: editionBody(fact.national),
    base: fact.base ? editionBody(fact.base) : null,
    degree: fact.degree,
    degreeStated: fact.degreeStated ?? null,
    degreeBasis: fact.degreeBasis ?? null,
    confirmed: fact.confirmed,
    baseDated: fact.baseDated,
    deviations: fact.deviations.map(({ baseClause, change, kind, reason, source }) => ({
      baseClause: baseClause ?? null, change, kind: kind ?? null, reason: reason ?? null, source: source ?? null,
    })),
    deviationsSeen: fact.deviationsSeen,
    deviationsComplete: fact.deviationsComplete,
    findings: fact.findings.map(({ rule, severity, at, params }) => ({ rule, severity, at, params })),
    ...sourced(fact),
  };
}

function accessBody(fact: AccessView) {
  return {
    product: fact.product,
    side: fact.side,
    scheme: fact.scheme,
    startsOn: fact.startsOn ?? null,
    standards: fact.standards.map(editionBody),
    ...sourced(fact),
  };
}

function changeBody(fact: ChangeView) {
  return {
    from: fact.from.map(editionBody),
    clause: fact.clause ?? null,
    oldClause: fact.oldClause ?? null,
    summary: fact.summary,
    kind: fact.kind,
    source: sourceBody(fact.source),
  };
}

function factBody(fact: FactView) {
  return { name: fact.name, value: fact.value, basis: fact.basis, chosen: fact.chosen, ...sourced(fact) };
}
