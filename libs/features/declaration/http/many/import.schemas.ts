import { integer, listOf, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { rowKinds } from '../../application/many/headings';
import { linted } from '../lint.schemas';

const textOrNull: Schema = { type: ['string', 'null'] };

export const sheetsRead = namedSchema('ImportedSheets', record({
  tables: listOf(record({ sheet: textOrNull, kind: oneOfTexts(rowKinds), rows: integer({ minimum: 0 }), unused: listOf(text({ description: 'A heading that nobody knows' })) })),
  faults: listOf(record({
    sheet: { ...textOrNull, description: 'Of a workbook' }, line: { type: ['integer', 'null'], description: 'Counted from 1, headings included; null: the whole file' },
    column: { ...textOrNull, description: 'Heading as printed; null: the whole row' }, code: text({ pattern: '^[A-Z][A-Z0-9_]*$' }), detail: text({ minLength: 1 }),
  })),
  draft: { type: ['object', 'null'], additionalProperties: true, description: 'The whole draft with these rows, to be kept as one; null as long as a row is faulty' },
  linted,
}));

export const templateContent = { 'text/csv': { schema: text({ description: 'Headings and an example, UTF-8 with a byte order mark' }) } };
