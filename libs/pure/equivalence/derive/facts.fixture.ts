import type { AdoptionFact, MappingFact, SuccessionFact } from '../fact/fact';

/** An identical adoption of a dated base, its label seen by grade 3. */
export const adoption = (national: string, base: string, more: Partial<AdoptionFact> = {}): AdoptionFact => ({
  kind: 'adoption', id: `${national} adopts ${base}`, source: 's', grade: 3, national, base, nationalYear: 2020, nationalDated: true, baseDated: true, degree: 'IDT', degreeStated: null,
  confirmed: true, deviations: [], deviationsSeen: false, deviationsComplete: false, ...more,
});

/** A newer edition whose changes nobody recorded. */
export const replacement = (newer: string, older: string, more: Partial<SuccessionFact> = {}): SuccessionFact => ({
  kind: 'replacement', id: `${newer} replaces ${older}`, source: 's', grade: 3, newer, older, changes: [], changesSeen: false, changesComplete: false, ...more,
});

/** What a regulator approved. */
export const mapping = (from: string, to: string, relation: MappingFact['relation'], more: Partial<MappingFact> = {}): MappingFact => ({
  kind: 'mapping', id: `${from} ${relation} ${to}`, source: 's', grade: 5, from, to, relation, negated: false, mapping: 'M-1', ...more,
});
