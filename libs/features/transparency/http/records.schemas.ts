import { flag, integer, listOf, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { recordKinds } from '@platform/publishing';
import { logNames } from '../domain/logs';

const digest = { type: 'string' as const, pattern: '^[0-9a-f]{64}$' };
const place = record({ log: oneOfTexts(logNames), origin: text(), index: integer({ minimum: 0 }) });

const loggedRecord = namedSchema(
  'LoggedRecord',
  record({
    number: text(), version: integer({ minimum: 1 }), kind: oneOfTexts(recordKinds), org: { type: ['string', 'null'], description: 'Number of the organisation that it is about' },
    sha256: { ...digest, description: 'Of the document, byte for byte' }, sm3: { ...digest, description: 'Of the same bytes' },
    previous: { type: ['string', 'null'], description: 'SHA-256 of the version before' }, at: text({ format: 'date-time' }), example: flag(),
    place: { ...place, type: ['object', 'null'], description: 'Where it stands; null: it will within seconds' },
  }),
);

export const loggedRecords = namedSchema('LoggedRecords', record({ items: listOf(loggedRecord) }));
