import { integer, listOf, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { mappingContent, mappingRow, orNull, rowKey } from './content.schemas';

const line = { version: integer({ minimum: 1 }), digest: text({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the canonical JSON of the content' }), submittedAt: text({ format: 'date-time' }) };
export const versionsSchema = record({ items: listOf(record(line)) });
export const frozenVersion = namedSchema('FrozenMappingVersion', record({ ...line, content: mappingContent }));
export const noAnswer = record({ state: oneOfTexts(['withdrawn', 'draft']) });

const anything: Schema = { description: 'As in the content' };
const field = namedSchema('MappingFieldChange', record({
  field: text(), before: anything, after: anything, words: orNull(listOf(record({ kind: oneOfTexts(['same', 'removed', 'added']), text: text() }))),
}));
export const changesSchema = namedSchema('MappingChanges', record({
  document: listOf(field), rows: listOf(record({ key: rowKey, kind: oneOfTexts(['added', 'removed', 'changed']), row: mappingRow, fields: listOf(field) })), unchanged: integer({ minimum: 0, description: 'Rows' }),
}));
