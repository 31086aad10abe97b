import { integer, listEnvelope, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { papers } from '../../domain/catalogue/row';
import { LONGEST_ANSWER, LONGEST_MESSAGE, LONGEST_QUALIFICATION, outcomes, suggestionStates } from '../../domain/suggestion/suggestion';

const moment = text({ format: 'date-time' });
const answer = record({ outcome: oneOfTexts(outcomes), words: text(), at: moment });

export const newSuggestion = record({
  qualification: text({ minLength: 1, maxLength: LONGEST_QUALIFICATION, pattern: '\\S', description: 'As it stands on the certificate' }), 'paper?': oneOfTexts(papers),
  'message?': text({ minLength: 1, maxLength: LONGEST_MESSAGE, pattern: '\\S', description: 'Why, where and for what; nothing by which a person could be told' }),
});
export const suggestionTaken = record({ id: text({ format: 'uuid', description: 'The answer stands at `/recognition/suggestions/{id}`' }) });
export const suggestionAnswer = record({ outcome: oneOfTexts(outcomes), words: text({ minLength: 1, maxLength: LONGEST_ANSWER, pattern: '\\S' }) });
export const suggestionSchema = namedSchema('RecognitionSuggestion', record({
  id: text({ format: 'uuid' }), qualification: text(), paper: { anyOf: [oneOfTexts(papers), { type: 'null' }] }, message: { type: ['string', 'null'] }, locale: text(),
  state: oneOfTexts(suggestionStates), createdAt: moment, answer: { anyOf: [answer, { type: 'null' }] },
}));
export const suggestionAsked = namedSchema('RecognitionSuggestionTold', record({ id: text({ format: 'uuid' }), qualification: text(), state: oneOfTexts(suggestionStates), createdAt: moment, answer: { anyOf: [answer, { type: 'null' }] } }, { description: 'Without what its sender wrote beside the name' }));
export const suggestionList = listEnvelope(suggestionSchema);
export const suggestionParameters = { limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'], after: [text({ format: 'uuid' }), '`next` of the page before'] } as const;
export const suggestionId = { name: 'id', description: 'Id of the suggestion', schema: text({ format: 'uuid' }) };
