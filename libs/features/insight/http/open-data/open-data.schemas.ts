import { integer, listOf, namedSchema, record, text } from '@platform/http';

const day = text({ format: 'date' });
const number = integer({ minimum: 1, description: 'Its version in the public log, under the number open-data' });
const file = record({ file: text(), bytes: integer({ minimum: 0 }), sha256: { type: 'string' as const, pattern: '^[0-9a-f]{64}$' } });
const licence = record({ id: text({ description: 'SPDX identifier, facts, or none where nothing is granted' }), file: text({ description: 'Text of the licence, beside the source code under data/' }) });
const set = record({ name: text(), rows: integer({ minimum: 0 }), columns: listOf(text()), licences: listOf(licence), files: listOf(file) });

export const openDataList = namedSchema('OpenDataVersions', record({ items: listOf(record({ number, on: day })) }));

export const openDataManifest = namedSchema(
  'OpenDataManifest',
  record({ number, on: day, format: text(), date: day, grades: { type: 'object' as const, additionalProperties: { type: 'string' as const } }, leftOut: listOf(text()), sets: listOf(set) }),
);
