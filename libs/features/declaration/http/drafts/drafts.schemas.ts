import { flag, integer, listEnvelope, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { publishedStates } from '../../application/published-declarations';

export const uuid = text({ format: 'uuid' });
const typed: Schema = { type: 'object', additionalProperties: true, description: 'As it is typed; `DeclarationDraft` says what can be read of it' };
const textOrNull: Schema = { type: ['string', 'null'] };

const line = {
  id: uuid, number: { ...textOrNull, description: 'GT-D-…, from the first publication on' }, state: oneOfTexts(['draft', ...publishedStates]),
  published: integer({ minimum: 0, description: 'The version that everybody sees; 0: none' }), version: integer({ minimum: 1, description: 'Of the draft: for If-Match' }),
  writing: flag({ description: 'The draft has something that is not published' }), draftedAt: text({ format: 'date-time' }),
};

export const newDraftAsked = record({ 'draft?': typed, 'copyOf?': { ...uuid, description: 'Another declaration of the enterprise, whose draft it begins with' } });
export const draftAsked = record({ draft: typed });
export const ownDeclaration = namedSchema('OwnDeclaration', record({ ...line, draft: typed }));
export const ownDeclarations = listEnvelope(namedSchema('OwnDeclarationLine', record({ ...line, title: { ...textOrNull, description: 'Name of its first product' } })));
