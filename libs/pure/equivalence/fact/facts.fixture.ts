import type { AdoptionFact, Deviation, DeviationKind, MappingFact, MentionFact, SuccessionFact } from './fact';

/** One deviation of each kind, at clauses of their own: 5.1, 5.2 … */
export const deviations = (...kinds: readonly DeviationKind[]): readonly Deviation[] =>
  kinds.map((kind, n) => ({ baseClause: `5.${n + 1}`, characteristic: 'mass', kind, change: `change of ${kind}` }));

/** A modified adoption of one dated base whose label was seen, without a list. */
export function anAdoption(fact: Partial<AdoptionFact>): AdoptionFact {
  return {
    kind: 'adoption', id: 'a-1', source: 's-1', grade: 3, national: 'N-2020', base: 'B:2018', nationalYear: 2020, nationalDated: true, baseDated: true,
    degree: 'MOD', degreeStated: null, confirmed: true, deviations: [], deviationsSeen: false, deviationsComplete: false, ...fact,
  };
}

/** A replacement without its changes. */
export function aSuccession(fact: Partial<SuccessionFact>): SuccessionFact {
  return { kind: 'replacement', id: 'r-1', source: 's-1', grade: 3, newer: 'N-2020', older: 'B:2018', changes: [], changesSeen: false, changesComplete: false, ...fact };
}

/** `equal`, approved. */
export function aMapping(fact: Partial<MappingFact>): MappingFact {
  return { kind: 'mapping', id: 'm-1', source: 's-1', grade: 5, from: 'N-2020', to: 'B:2018', relation: 'equal', negated: false, mapping: 'GT-M-2026-000001-A', ...fact };
}

export function aMention(fact: Partial<MentionFact>): MentionFact {
  return { kind: 'mention', id: 'n-1', source: 's-1', grade: 1, from: 'N-2020', to: 'B:2018', ...fact };
}
