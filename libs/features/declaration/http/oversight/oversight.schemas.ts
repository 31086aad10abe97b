import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { inspectionActs } from '../../application/oversight/inspection-store';
import { queues } from '../../application/oversight/oversight-reading';
import { publishedStates } from '../../application/published-declarations';
import { measures, orderArticles } from '../../domain/oversight/article';
import { supervisingActs } from '../../domain/oversight/possible-acts';
import { uuid } from '../drafts/drafts.schemas';
import { LONGEST_WORDS } from './oversight.dto';

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const textOrNull: Schema = { type: ['string', 'null'] };
const dayOrNull = orNull(localDate);
const instant = text({ format: 'date-time' });
const articles = listOf(oneOfTexts(orderArticles));
const words = { minLength: 1, maxLength: LONGEST_WORDS, pattern: '\\S' } as const;
const number = text({ description: 'GT-D-…' });
const inspection = text({ description: 'GT-I-…' });

const line = namedSchema('OversightLine', record({
  number, id: uuid, inspection, state: oneOfTexts(publishedStates), stateSince: localDate, enterprise: text({ description: 'GT-E-…' }), declarer: text(), title: text({ description: 'Its first product' }), opened: localDate,
  articles: { ...articles, description: 'Articles of 标准化法 by which a correction is ordered; none: nothing is' }, due: dayOrNull, statementDue: dayOrNull, stated: dayOrNull, publicised: dayOrNull,
  isOverdue: flag(), isProposed: flag({ description: 'A measure waits for the second person' }), example: flag(),
}));
const act = namedSchema('InspectionAct', record({
  inspection, act: oneOfTexts(inspectionActs), by: texts, words: text(), articles, standard: textOrNull, considered: { ...textOrNull, description: 'What was made of the statement' }, due: dayOrNull, statementDue: dayOrNull,
  dueRule: { ...textOrNull, description: 'Rule of a clock; null: the authority set the day' }, remedy: { ...orNull(texts), description: 'How it can be contested' },
  record: { type: ['integer', 'null'], description: 'Version of the record under the number of the inspection; null: not everybody sees it' }, at: instant,
}));
const measure = namedSchema('OversightMeasure', record({
  act: oneOfTexts(measures), standard: textOrNull, reasons: text(), considered: textOrNull, by: uuid, at: instant, outcome: orNull(oneOfTexts(['confirmed', 'refused'])), refusal: textOrNull, settledAt: orNull(instant),
}));

const document: Schema = { type: 'object', additionalProperties: true, description: '`gongtong-declaration/1`, its version of today' };

export const oversightLines = listEnvelope(line);
export const ownCourse = namedSchema('DeclarationOversight', record({ inspection: orNull(line), acts: listOf(act) }));
export const lookedAfter = namedSchema('SupervisedDeclaration', record({
  number, declaration: record({ version: integer({ minimum: 1 }), state: oneOfTexts(publishedStates), stateSince: localDate, since: localDate, reason: textOrNull, example: flag(), document }), inspection: orNull(line), acts: listOf(act), measures: listOf(measure),
  possible: { ...listOf(oneOfTexts(supervisingActs)), description: 'What can be done as it stands' },
  decides: flag({ description: 'Whether the body that asks decides on it' }), decidesAsProvince: flag({ description: 'Whether it decides on what takes the level of a province' }),
}));
export const publicInspections = namedSchema('PublicInspectionActs', record({
  items: listOf(record({
    inspection, record: integer({ minimum: 1 }), act: oneOfTexts(inspectionActs), version: integer({ minimum: 1, description: 'Of the declaration' }), article: orNull(oneOfTexts(orderArticles)), standard: textOrNull,
    reason: { ...textOrNull, description: 'Of what two persons decided' }, by: texts, on: localDate,
  })),
}));

export const queueParameters = {
  queue: [oneOfTexts(queues), 'Only those that are looked at together; absent: all inspections that go on'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ maxLength: 60 }), '`next` of the page before'],
} as const;

export const wordsAsked = record({ words: text({ ...words, description: 'The enterprise reads it' }) });
export const orderAsked = record({ words: text({ ...words, description: 'What is to be corrected' }), articles: { ...articles, minItems: 1, maxItems: orderArticles.length }, 'due?': localDate, 'statementDue?': localDate });
export const measureAsked = record({ reasons: text({ ...words, description: 'Public once it is confirmed: nothing of a person' }), 'considered?': text({ ...words, description: 'What was made of the statement; needed where there is one' }) });
export const revocationAsked = record({
  standard: text({ minLength: 1, maxLength: 200, description: 'Number of an enterprise standard of the declaration' }), reasons: text({ ...words, description: 'Public once it is confirmed: nothing of a person' }), 'considered?': text(words),
});
