import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { drawStates, panelStates } from '@features/review';
import { outcomes } from '../../application/approval/approval-store';
import { caseQueues } from '../../application/approval/case-reading';
import { publicActs, publishedStates, shownActs } from '../../domain/approval/acts';
import { effects } from '../../domain/approval/terms';
import { mappingStates } from '../../domain/states';
import { LONGEST_NOTICE, LONGEST_WORDS } from './approval.dto';

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const textOrNull: Schema = { type: ['string', 'null'] };
const dayOrNull = orNull(localDate);
const instant = text({ format: 'date-time' });
const digest = text({ pattern: '^[0-9a-f]{64}$' });
const number = text({ description: 'GT-M-…' });
const words = { minLength: 1, maxLength: LONGEST_WORDS, pattern: '\\S' } as const;
const territory = text({ pattern: '^(?:CN|[1-9]\\d{5})$', description: 'Six digits of GB/T 2260-2007, or CN' });
const document: Schema = { type: 'object', additionalProperties: true, description: '`gongtong-mapping/1`: what its digest is over, as canonical JSON (RFC 8785)' };
const content: Schema = { type: 'object', additionalProperties: true, description: 'As it was submitted' };
const state = oneOfTexts(publishedStates);

const line = {
  number, version: integer({ minimum: 1 }), state, since: localDate, reason: textOrNull, territory, until: { ...dayOrNull, description: 'Last day; null: until something ends it' },
  successor: { ...textOrNull, description: 'Mapping in its place' }, example: flag({ description: 'Belongs to the demonstration' }), document,
};
const act = record({ record: integer({ minimum: 1, description: 'Version of the record under this number in the public log' }), version: integer({ minimum: 1 }), act: oneOfTexts(shownActs), reasons: textOrNull, by: texts, on: localDate });
const answered = record({ place: integer({ minimum: 1 }), outcome: oneOfTexts(['taken-up', 'refused']), answer: text() });
const place: Schema = { ...record({ origin: text(), index: integer({ minimum: 0 }) }), type: ['object', 'null'], description: 'Where it stands in the public log; null: it will within seconds' };

export const publishedMapping = namedSchema('PublishedMapping', record({
  ...line, sha256: digest, documentRecord: integer({ minimum: 1 }), acts: listOf(act), versions: listOf(integer({ minimum: 1 })), objections: { ...listOf(answered), description: 'Answers to what was objected during the notice' },
  notice: orNull(record({ closes: instant, open: flag() })), logged: place,
}));
export const objected = namedSchema('MappingObjection', record({ id: text({ format: 'uuid' }), place: integer({ minimum: 1 }), record: integer({ minimum: 1 }), sha256: digest }));

const offline = record({ number: text({ minLength: 1, maxLength: 100, description: '发文字号' }), on: localDate, sha256: digest });
const terms = { effect: oneOfTexts(effects), territory, until: dayOrNull, noticeDays: integer({ minimum: 0, maximum: LONGEST_NOTICE }), lastDay: localDate, offline: orNull(offline) };
const caseLine = namedSchema('MappingCaseLine', record({
  number, version: integer({ minimum: 1 }), state: oneOfTexts(mappingStates), since: instant, source: text(), target: text(), example: flag(), lastDay: dayOrNull, waits: flag({ description: 'For a panel' }), over: flag({ description: 'The notice has ended' }),
  objections: integer({ minimum: 0 }), unanswered: integer({ minimum: 0 }),
}));
const attempt = record({
  id: text({ format: 'uuid' }), version: integer({ minimum: 1 }), digest, regulator: texts, ...terms, from: localDate, closes: instant, closed: flag(), sentBy: textOrNull, outcome: orNull(oneOfTexts(outcomes)), reasons: textOrNull,
  settledBy: textOrNull, settledAt: orNull(instant),
});
const objection = record({ id: text({ format: 'uuid' }), place: integer({ minimum: 1 }), words: text(), received: instant, outcome: orNull(oneOfTexts(['taken-up', 'refused'])), answer: textOrNull, answeredAt: orNull(instant) });

const votes = orNull(record({ agree: integer({ minimum: 0 }), requestChanges: integer({ minimum: 0 }), object: integer({ minimum: 0 }) }));
const panel = record({
  draw: textOrNull, size: integer({ minimum: 1 }), unilateral: flag(), outcome: textOrNull, votes: { ...votes, description: 'Null: so few voted that a count would name somebody' }, sides: orNull(record({ mainland: votes, taiwan: votes })),
  dissent: { ...listOf(orNull(texts)), description: 'The centre’s words on each objection; null as long as there are none' },
});

const draw = record({
  number: text({ description: 'GT-X-…' }), state: oneOfTexts(drawStates), announced: flag({ description: 'Everybody finds it under its number' }), deadline: instant, revealBy: instant, lottery: textOrNull,
  parties: listOf(record({ name: text(), committed: flag(), revealed: flag() })),
});
const underWay = record({ panel: text({ format: 'uuid' }), state: oneOfTexts(panelStates), size: integer({ minimum: 1 }), unilateral: flag(), due: dayOrNull, draw: orNull(draw) });

export const caseLines = listEnvelope(caseLine);
export const seenCase = namedSchema('MappingCase', record({
  number, version: integer({ minimum: 1 }), state: oneOfTexts(mappingStates), digest, example: flag(), supersedes: { ...textOrNull, description: 'Mapping whose place it takes when it is approved' }, content, submittedBy: { ...textOrNull, description: 'Name of the person' }, submittedAt: instant,
  before: { ...orNull(publishedMapping), description: 'As everybody sees it now' }, attempts: listOf(attempt), objections: listOf(objection), sentBack: listOf(record({ version: integer({ minimum: 1 }), regulator: texts, words: text(), at: instant })),
  panel: { ...orNull(panel), description: 'What the panel said; no name' }, underWay: { ...orNull(underWay), description: 'The last panel of a mapping in review' }, possible: listOf(oneOfTexts(publicActs)), held: { ...listOf(territory), description: 'Where the body that asks decides on standards' }, isSame: flag({ description: 'The content is the one that was frozen and sent to notice' }),
  isWriter: flag({ description: 'Who asks wrote on it or submitted it' }), isFirst: flag({ description: 'Who asks sent it to notice' }), least: { ...dayOrNull, description: 'Earliest last day of a notice that begins today' },
  findings: { ...listOf(record({ rule: text(), severity: oneOfTexts(['error', 'warning', 'notice']), at: text(), detail: texts })), description: 'What the rules find with the facts of today, while it may still be decided; an error keeps it from being approved' },
}));

export const noticeAsked = record({ version: integer({ minimum: 1, maximum: 1_000_000 }), effect: oneOfTexts(effects), territory, 'until?': localDate, noticeDays: integer({ minimum: 0, maximum: LONGEST_NOTICE }), 'offline?': offline });
export const reasonsAsked = record({ reasons: text({ ...words, description: 'Everybody reads them: nothing of a person' }) });
export const successorAsked = record({ reasons: text({ ...words, description: 'Everybody reads them: nothing of a person' }), successor: text({ minLength: 1, maxLength: 60, description: 'GT-M-… of an approved mapping between editions of the same standards' }) });
export const objectionAsked = record({ words: text({ ...words, description: 'The regulator reads it: nothing of a person' }) });
export const answerAsked = record({ outcome: oneOfTexts(['taken-up', 'refused']), answer: text({ ...words, description: 'Everybody reads it: nothing of a person' }) });

export const caseParameters = {
  queue: [oneOfTexts(caseQueues), 'Only those that are looked at together; absent: all that are before a regulator'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ maxLength: 60 }), '`next` of the page before'],
} as const;
export const mappingNumber = { name: 'number', schema: text({ maxLength: 60, example: 'GT-M-2026-000001-X' }) };
