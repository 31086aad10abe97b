import { flag, integer, listEnvelope, listOf, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { sectorIds } from '../domain/sector';
import { termStatuses } from '../domain/terms/term';
import { source } from './standard.schemas';

const term = namedSchema('Term', record({
  id: text(),
  en: { type: ['string', 'null'], description: 'English pivot, by which two meanings of one word are told apart' },
  mainland: listOf(text()), taiwan: listOf(text()),
  kind: text(),
  sector: { anyOf: [oneOfTexts(sectorIds), { type: 'null' }] },
  'context?': text({ description: 'Words beside which the pair applies' }),
  'notContext?': text({ description: 'Words beside which it does not' }),
  ambiguous: flag({ description: 'Several meanings or a false friend' }),
  status: { ...oneOfTexts(termStatuses), description: 'Only approved pairs change texts' },
  'basis?': text(),
  source,
  grade: integer({ minimum: 0, maximum: 5 }),
  'note?': text(),
}));

export const termList = listEnvelope(term);

export const termParameters = {
  q: [text({ maxLength: 200 }), 'Part of a word, in either script or in English; all terms where absent'],
  sector: [oneOfTexts(sectorIds), 'Terms of one sector only'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ maxLength: 500 }), '`next` of the page before'],
} as const;
