import { integer, listEnvelope, listOf, namedSchema, record, text } from '@platform/http';
import { LONGEST_TOKEN_DAYS } from '../domain/token/token';
import { instant, uuid } from './organisations/organisations.schemas';

const instantOrNull = { anyOf: [instant, { type: 'null' as const }] };
const actions = listOf(text({ maxLength: 100 }));

export const token = namedSchema('Token', record({
  id: uuid, name: text(),
  scopes: { ...actions, description: 'Actions that it is for; it may those of them that its holder may at the time' },
  at: instant, expiresAt: instant,
  lastUsedAt: { ...instantOrNull, description: 'To the minute' },
  revokedAt: instantOrNull,
}));
export const tokenList = listEnvelope(token, { offered: { ...actions, description: 'Actions that a new token can be for' } });
export const tokenAsked = record({
  name: text({ minLength: 1, maxLength: 100 }),
  scopes: { ...actions, minItems: 1 },
  days: integer({ minimum: 1, maximum: LONGEST_TOKEN_DAYS, description: 'It is good for so many' }),
});
export const createdToken = record({ token, secret: text({ pattern: '^gt_[A-Za-z0-9_-]{43}$', description: 'Shown this once' }) });
