import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { holderFields, recognitionKinds } from '@pure/credential';
import { certificateActs, certificateMeasures, certificateStates } from '../../domain/certificate/measure';
import { shownStates } from '../../domain/certificate/shown-state';
import { LONGEST_WORDS } from './certificate.dto';

const digest = text({ pattern: '^[0-9a-f]{64}$' });
const instant = text({ format: 'date-time' });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const document: Schema = { type: 'object', additionalProperties: true, description: '`gongtong-recognition/1`: what its digests are over, as canonical JSON (RFC 8785). Of a person it has digests of salted fields only' };
const number = text({ description: 'GT-R-…' });
const standing = { shown: { ...oneOfTexts(shownStates), description: 'As of today: `anonymous` holds, and its holder had their data deleted' }, stateSince: localDate, decided: localDate, example: flag({ description: 'Belongs to the demonstration' }) };

export const certificate = namedSchema('RecognitionCertificate', record({
  number, kind: oneOfTexts(recognitionKinds), version: integer({ minimum: 1 }), state: { ...oneOfTexts(certificateStates), description: 'By what was decided' }, ...standing, at: instant, sha256: digest, sm3: digest, document,
  place: { ...record({ origin: text(), index: integer({ minimum: 0 }) }), type: ['object', 'null'], description: 'Where it stands in the public log; null: it will within seconds' },
  acts: { ...listOf(record({ record: integer({ minimum: 2, description: 'Version of its record under the number' }), act: oneOfTexts(certificateActs), reason: text({ description: 'A code' }), by: texts, on: localDate })), description: 'What was done about it, the newest first' },
}));

export const firmPage = listEnvelope(namedSchema('RecognisedFirm', record({ number, ...standing, document })));

export const ownCertificates = namedSchema('OwnCertificates', record({ items: listOf(record({ certificate, tells: { ...listOf(oneOfTexts(holderFields)), description: 'Fields that the holder can show' } })) }));
export const tellingAsked = record({ fields: { ...listOf(oneOfTexts(holderFields)), maxItems: holderFields.length, uniqueItems: true, description: 'What shall be shown; none: nothing of the holder' } });

const measure = namedSchema('CertificateMeasure', record({
  act: oneOfTexts(certificateMeasures), reason: text(), words: text(), until: orNull(localDate), by: text({ format: 'uuid' }), at: instant, outcome: orNull(oneOfTexts(['confirmed', 'refused'])), refusal: { type: ['string', 'null'] }, settledAt: orNull(instant),
}));
export const handledCertificates = listEnvelope(namedSchema('HandledCertificateLine', record({ certificate, waits: orNull(oneOfTexts(certificateMeasures)) })));
export const handledCertificate = namedSchema('HandledCertificate', record({ number, certificate, measures: listOf(measure), possible: { ...listOf(oneOfTexts(certificateMeasures)), description: 'What can be proposed as it stands' } }));

const words = text({ minLength: 1, maxLength: LONGEST_WORDS, pattern: '\\S', description: 'For the second person and the file; nobody else reads it' });
const reason = text({ minLength: 1, maxLength: 40, description: 'A code, which everybody reads once it is confirmed' });
export const measureAsked = record({ reason, words });
export const renewalAsked = record({ reason, words, until: { ...localDate, description: 'The new last day' } });
export const refusalAsked = record({ words });

export const figures = namedSchema('RecognitionFigures', record({
  until: { ...localDate, description: 'Last day that is counted: the end of a month' }, firms: integer({ minimum: 0 }),
  lines: { ...listOf(record({ by: text(), value: text(), atLeast: integer({ minimum: 5, multipleOf: 5 }), withinDays: integer({ minimum: 0, multipleOf: 5 }) })), description: 'Groups of fewer than five people are left out' },
}));
