import { integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { requestActs, requestStates } from '../../domain/requests/course';
import { LONGEST_ANSWER, LONGEST_STANDARD, LONGEST_WHY } from './requests.dto';

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const uuid = text({ format: 'uuid' });
const instant = text({ format: 'date-time' });
const standard = text({ minLength: 1, maxLength: LONGEST_STANDARD });

const line = {
  id: uuid, firm: texts, have: text(), want: text(), why: text(), state: oneOfTexts(requestStates), askedAt: instant, replyDue: orNull(localDate),
  dueRule: orNull(text({ description: 'Rule that the day comes from; null where the centre set it' })),
  mapping: orNull(record({ id: orNull(uuid), number: orNull(text({ description: 'From its first submission on' })) })),
};
const step = record({ act: oneOfTexts(requestActs), side: oneOfTexts(['firm', 'centre']), words: orNull(text()), due: orNull(localDate), at: instant });

export const comparisonRequest = namedSchema('ComparisonRequest', record({ ...line, steps: listOf(step) }));
export const comparisonRequests = listEnvelope(namedSchema('ComparisonRequestLine', record(line)), {});

export const requestAsked = record({ have: { ...standard, description: 'The standard that the firm conforms to, in any spelling' }, want: { ...standard, description: 'The one that it must conform to' }, why: text({ minLength: 1, maxLength: LONGEST_WHY }) });
export const acceptAsked = record({ 'due?': { ...localDate, description: 'Last day for the reply; by the configured rule where absent' } });
export const endsAsked = record({ 'source?': { ...standard, description: 'A dated edition, where the firm named none' }, 'target?': standard });
export const requestAnswerAsked = record({ words: text({ minLength: 1, maxLength: LONGEST_ANSWER }) });

export const requestsParameters = {
  state: [oneOfTexts(requestStates), 'Those that stand there'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [uuid, '`next` of the page before'],
} as const;
export const requestId = { name: 'id', schema: uuid };
