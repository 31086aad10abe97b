import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { publishedStates } from '../../application/published-declarations';
import { sealOrNull } from '../seals/seals.schemas';

const digest = text({ pattern: '^[0-9a-f]{64}$' });
const document: Schema = { type: 'object', additionalProperties: true, description: '`gongtong-declaration/1`: what its digests are over, as canonical JSON (RFC 8785)' };

const facts = {
  number: text({ description: 'GT-D-…' }), version: integer({ minimum: 1, description: 'The version of today' }), state: oneOfTexts(publishedStates), stateSince: localDate,
  since: { anyOf: [localDate], description: 'Day of the first publication' }, reason: { type: ['string', 'null'], description: 'Why it is not in force any more' } as Schema,
  example: flag({ description: 'Belongs to the demonstration' }),
};
const line = { version: integer({ minimum: 1 }), at: text({ format: 'date-time' }), sha256: digest, sm3: digest, suite: { ...oneOfTexts(['session', 'passkey']), description: 'By what the authorised person confirmed it' } };
const place = record({ origin: text(), index: integer({ minimum: 0 }) });

export const publishedDeclaration = namedSchema('PublishedDeclaration', record({
  ...facts,
  shown: record({ ...line, document, place: { ...place, type: ['object', 'null'], description: 'Where it stands in the public log; null: it will within seconds' }, seal: sealOrNull }),
  versions: { ...listOf(record(line)), description: 'All versions, the newest first' },
}));
export const publishedDeclarations = listEnvelope(namedSchema('PublishedDeclarationLine', record({ ...facts, document })));
