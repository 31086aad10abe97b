import { integer, listOf, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { sides } from '../domain/search/codes';

const nullableText = { type: ['string', 'null'] };

export const fault = namedSchema('NumberFault', record({ code: text(), at: integer({ minimum: 0 }), hint: nullableText, readings: listOf(text()) }));

const found = record({
  raw: text(), canonical: text(), issuer: text(), family: text(), part: nullableText, year: { type: ['integer', 'null'] }, amendments: listOf(text()),
  'dual?': text(), side: oneOfTexts(sides), start: integer({ minimum: 0 }), end: integer({ minimum: 0 }), notes: listOf(fault),
});

export const parseNumbersBody = record({ text: text({ maxLength: 60_000 }) });
export const parsed = record({ items: listOf(found), errors: listOf(fault) });
