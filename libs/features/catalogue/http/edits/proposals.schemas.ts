import { flag, integer, listEnvelope, listOf, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { adoptionDegrees } from '../../domain/adoption';
import { proposalActs, proposalStates } from '../../domain/edits/course';
import { MOST_STANDARDS, proposableGrades, proposableStatuses, proposedNames, replacedExtents } from '../../domain/edits/proposed';
import { bases } from '../../domain/statement';
import { LONGEST_NUMBER, LONGEST_REASON, LONGEST_SOURCE, LONGEST_TITLE } from './proposals.dto';

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const uuid = text({ format: 'uuid' });
const instant = text({ format: 'date-time' });
const date = text({ maxLength: 10, description: 'Year, month or day' });
const number = text({ maxLength: LONGEST_NUMBER });
const title = text({ maxLength: LONGEST_TITLE });

const facts = namedSchema('ProposedFacts', record({
  'status?': oneOfTexts(['', ...proposableStatuses]), 'issued?': date, 'implemented?': date, 'withdrawn?': date, 'titleHans?': title, 'titleHant?': title, 'titleEn?': title,
  'replacedBy?': number, 'replacedExtent?': oneOfTexts(['', ...replacedExtents]), 'replacedOn?': date, 'amendedBy?': number, 'base?': number, 'degree?': oneOfTexts(['', ...adoptionDegrees]),
}, { description: 'What is proposed; an empty text is not' }));
const source = namedSchema('ProposedSource', record({
  name: text({ minLength: 1, maxLength: LONGEST_SOURCE, description: 'An address, or the document as it is cited' }), grade: oneOfTexts(proposableGrades), basis: oneOfTexts(bases),
  readOn: { ...date, example: '2026-11-20', description: 'When the source was read' }, locator: text({ maxLength: LONGEST_SOURCE, description: 'Where in the source' }),
}));
const content = { standards: listOf(number), facts, source };

const effect = record({
  fact: oneOfTexts([...proposedNames, 'computed']), proposed: orNull(text()), before: orNull(text()), after: orNull(text()), outcome: oneOfTexts(['changes', 'same', 'outranked']),
  by: orNull(record({ source: text(), grade: integer({ minimum: 0, maximum: 5 }) }, { description: 'Who says what stands' })),
});
const standardEffect = namedSchema('ProposedEffect', record({ line: integer({ minimum: 1 }), number: text(), facts: listOf(effect) }));
const fault = namedSchema('ProposalFault', record({ line: integer({ minimum: 1 }), typed: text(), field: orNull(text()), code: text(), detail: text() }));
const look = record({ standards: listOf(standardEffect), faults: listOf(fault), isNew: flag({ description: 'Whether a source says something that was not on record' }) });
const line = {
  id: uuid, state: oneOfTexts(proposalStates), version: integer({ minimum: 1, description: 'For If-Match' }), standards: listOf(number), facts, source, reason: text(),
  proposedBy: orNull(text({ description: 'Name of whoever proposed it' })), isMine: flag(), proposedAt: instant,
};

export const previewedProposal = namedSchema('PreviewedProposal', look);
export const proposal = namedSchema('CatalogueProposal', record({
  ...line, steps: listOf(record({ act: oneOfTexts(proposalActs), by: orNull(text()), words: orNull(text()), at: instant })), effect: orNull(listOf(standardEffect)), look: orNull(look),
}));
export const proposals = listEnvelope(namedSchema('CatalogueProposalLine', record(line)), { counts: record(Object.fromEntries(proposalStates.map((state) => [`${state}?`, integer({ minimum: 0 })]))) });

const asked = { ...content, standards: { ...listOf(number), minItems: 1, maxItems: MOST_STANDARDS, description: 'Numbers of dated editions in any spelling, a line each' } };
export const previewAsked = record(asked);
export const proposalAsked = record({ ...asked, reason: text({ minLength: 1, maxLength: LONGEST_REASON }) });
export const returnAsked = record({ words: text({ minLength: 1, maxLength: LONGEST_REASON }) });

export const proposalsParameters = {
  state: [oneOfTexts(proposalStates), 'Those that stand there'],
  standard: [number, 'Those that name the standard, by its designation'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [uuid, '`next` of the page before'],
} as const;
export const proposalId = { name: 'id', schema: uuid };
