import { flag, integer, listOf, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { relations } from '@pure/equivalence';
import { sheetFaultCodes } from '../../domain/sheet/read-rows';
import { uuid } from './drafts.schemas';

const nextPage: Schema = { type: ['integer', 'null'], description: 'The next page; null: none' };

export const candidatesSchema = record({
  items: listOf(namedSchema('MappingCandidate', record({ source: text(), target: text(), titles: { ...listOf(texts), description: 'Of source and target' }, base: text({ description: 'That both adopt' }), mask: listOf(oneOfTexts(relations)) }))),
  total: integer({ minimum: 0 }), next: nextPage,
});

export const begunMapping = record({ id: uuid });

export const importedRows = namedSchema('ImportedMappingRows', record({
  rows: integer({ minimum: 0, description: 'Read' }), kept: flag({ description: 'They stand in the draft now; what was there already was not added once more' }), unused: listOf(text({ description: 'A heading that nobody knows' })),
  faults: listOf(record({ line: integer({ minimum: 0, description: 'Counted from 1, headings included' }), column: { type: ['string', 'null'], description: 'Heading as printed; null: the whole row' }, code: oneOfTexts(sheetFaultCodes), detail: text({ minLength: 1 }) })),
}));
