import { ALL_FIVE } from '@pure/equivalence';
import { type DocumentRelation, emptyContent, type Evidence, type MappingContent, type MappingRow, noStatement } from './content';
import type { MappingFacts, SideFacts } from './facts';

export const cited: Evidence = { source: 'GB 4943.1-2022, foreword', locator: 'p. I', grade: 3 };

/** A sound row. */
export const row = (more: Partial<MappingRow> = {}): MappingRow => ({
  key: 'r1', sources: [{ kind: 'clause', ref: '4.1' }], targets: [{ kind: 'clause', ref: '4.1' }], relations: ['equal'], negated: false, qualifiers: '',
  rationale: 'semantic', deviation: null, reason: 'the same limits', severity: null, method: 'human', confirmed: true, evidence: [cited], extraTest: null, ...more,
});

export const stated = (more: Partial<DocumentRelation> = {}): DocumentRelation => ({ ...noStatement, relations: ['overlap'], rationale: 'both adopt one base', evidence: [cited], ...more });

export const content = (rows: readonly MappingRow[], document: Partial<DocumentRelation> = {}): MappingContent =>
  ({ ...emptyContent('CNS 15598-1:2020', 'GB 4943.1-2022'), rows, document: stated(document), lastKey: rows.length });

const side = (number: string, year: number): SideFacts => ({ number, dated: true, year, replacedBy: [], withdrawn: false, clauses: null, requirements: [], adoption: [] });

export const facts = (more: Partial<MappingFacts> = {}): MappingFacts => ({
  source: side('CNS 15598-1:2020', 2020), target: side('GB 4943.1-2022', 2022), derived: { mask: ALL_FIVE, grade: 0, editionGap: false, proofs: [] }, sameMethods: () => false, ...more,
});

/** `severity at` of each finding. */
export const told = (found: readonly Readonly<{ severity: string; at: string }>[]): readonly string[] => found.map(({ severity, at }) => `${severity} ${at}`);
