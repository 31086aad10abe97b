import { flag, integer, listEnvelope, listOf, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { relations } from '@pure/equivalence';
import { clauseStandings } from '../../domain/coverage';
import { mappingStates } from '../../domain/states';
import { mappingContent, orNull } from './content.schemas';

export const uuid = text({ format: 'uuid' });
const count = integer({ minimum: 0 });

const line = {
  id: uuid, number: { type: ['string', 'null'], description: 'GT-M-…, from the first submission on' } as Schema, state: oneOfTexts(mappingStates), source: text(), target: text(),
  submitted: integer({ minimum: 0, description: 'The version that was frozen last; 0: none' }), example: flag(), supersedes: { type: ['string', 'null'], description: 'Mapping whose place it takes when it is approved' } as Schema, version: integer({ minimum: 1, description: 'Of the draft: for If-Match' }), draftedAt: text({ format: 'date-time' }),
};

export const newMappingAsked = record({ source: text({ minLength: 1, maxLength: 200, description: 'Number of a dated edition, in any spelling' }), target: text({ minLength: 1, maxLength: 200 }), 'supersedes?': text({ minLength: 1, maxLength: 60, description: 'GT-M-…: the approved mapping between editions of the same standards whose place it takes when it is approved' }) });
export const draftedMapping = namedSchema('DraftedMapping', record({ ...line, content: mappingContent }));
export const mappingDrafts = listEnvelope(namedSchema('DraftedMappingLine', record({ ...line, rows: count, suggested: { ...count, description: 'Suggested rows that nobody has confirmed' } })), {
  counts: record(Object.fromEntries(mappingStates.map((state) => [`${state}?`, count]))),
});

const finding = namedSchema('MappingFinding', record({
  rule: text({ pattern: '^[A-Z][A-Z0-9_]*$' }), severity: oneOfTexts(['error', 'warning', 'notice']), at: text({ description: 'Place in the content; rows by their key' }), detail: text({ minLength: 1 }),
}));
const side = record({
  total: { ...orNull(count), description: 'Clauses of the tree; null: there is none on record' }, covered: count, partly: count, noCounterpart: count, notLookedAt: orNull(count),
  clauses: listOf(record({ clause: text(), standing: oneOfTexts(clauseStandings) })),
});
const mask = listOf(oneOfTexts(relations));

export const lookedMapping = namedSchema('LookedMapping', record({
  sound: flag({ description: 'Nothing keeps it from being submitted' }), findings: listOf(finding), coverage: record({ source: side, target: side }),
  derived: record(
    { mask, grade: integer({ minimum: 0, maximum: 5 }), editionGap: flag(), proofs: listOf(record({ id: text(), grade: integer({ minimum: 0, maximum: 5 }), mask, path: listOf(text()) })) },
    { description: 'What the engine derives of the documents: a candidate, and no evidence' },
  ),
}));
export const submittedMapping = namedSchema('SubmittedMapping', record({ number: text(), version: integer({ minimum: 1 }), digest: text({ pattern: '^[0-9a-f]{64}$' }) }));
export { finding as mappingFinding };
