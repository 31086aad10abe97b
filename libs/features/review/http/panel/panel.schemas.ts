import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { commentKinds, opinionRounds } from '../../application/panel/panel';
import { leavingReasons, opinionKinds, outcomeBases, outcomes, panelStates, seatStates, votes } from '../../domain/panel';
import { LONGEST_REASONS, LONGEST_WORDS, MOST_ROWS, ownReasons } from './panel.dto';

const orNull = (schema: Schema, more: Schema = {}): Schema => ({ anyOf: [schema, { type: 'null' }], ...more });
const textOrNull: Schema = { type: ['string', 'null'] };
const uuid = text({ format: 'uuid' });
const number = text({ description: 'GT-M-…' });
const key = text({ maxLength: 40, description: 'Of the row' });
const words = text({ minLength: 1, maxLength: LONGEST_WORDS });
const mask = integer({ minimum: 0, maximum: 31, description: 'Relations that are left, one bit each: equal 1, subset 2, superset 4, overlap 8, disjoint 16' });
const version = integer({ minimum: 1 });
const unilateral = flag({ description: 'The pool could not give one side the seats it is owed' });

const line = {
  review: uuid, number, version, title: texts, standards: listOf(text()), example: flag(), state: oneOfTexts(panelStates), due: orNull(localDate, { description: 'Last day of what is going on' }), outcome: orNull(oneOfTexts(outcomes)), unilateral,
};
export const reviewLines = namedSchema('ReviewLines', record({ items: listOf(record({ ...line, seat: oneOfTexts(seatStates), rows: integer({ minimum: 0 }), unread: integer({ minimum: 0 }), submitted: flag(), signed: flag() })) }));
export const panelLines = listEnvelope(namedSchema('PanelLine', record({ ...line, size: integer({ minimum: 1 }), accepted: integer(), submitted: integer(), signed: integer(), openedAt: text({ format: 'date-time' }) })));

const side = record({ label: text(), text: text() });
const row = {
  key, section: text(), source: side, target: side, relations: mask, reason: text(), evidence: listOf(record({ source: text(), locator: text(), grade: integer({ minimum: 0, maximum: 5 }) })), digest: text(),
};
const opinion = record({
  place: integer({ minimum: 1, description: 'Of the member' }), isOwn: flag(), key, round: oneOfTexts(opinionRounds), version: integer({ minimum: 1, description: 'For If-Match' }), kind: oneOfTexts(opinionKinds), reason: textOrNull, relation: orNull(mask),
  ofVersion: integer({ minimum: 1, description: 'Version of the thing on which it was given' }), isOld: flag({ description: 'The row has changed since' }),
});
const days = record({ answer: localDate, round: localDate, discussion: localDate, vote: localDate });
const notBlind = flag({ description: 'Could read what the others think before the own opinion was handed in' });
const member = record({ place: integer({ minimum: 1 }), isOwn: flag(), notBlind, state: oneOfTexts(seatStates), submitted: flag(), signed: flag(), vote: orNull(oneOfTexts(votes), { description: 'Null as long as it is not to be seen' }) });

const score = integer({ minimum: 1, maximum: 5, description: '1: not at all, 5: fully' });
const feedbackGiven = record({ scope: orNull(score), time: orNull(score), texts: orNull(score), remarks: textOrNull });
const feedback = record({ until: { ...localDate, description: 'Last day on which it can be given or changed' }, isOpen: flag({ description: 'That day has not passed' }), given: orNull(feedbackGiven, { description: 'One’s own' }) });

export const reviewSeen = namedSchema('Review', record({
  ...line, subject: uuid, size: integer({ minimum: 1 }), days, roundClosed: flag(), draw: textOrNull, basis: orNull(oneOfTexts(outcomeBases)), seat: oneOfTexts(seatStates), place: integer({ minimum: 1 }),
  workingDaysLeft: { type: ['integer', 'null'], description: 'Until the last day; null: beyond the calendar' }, named: flag({ description: 'The own name is shown to everybody' }), sees: flag({ description: 'Whether opinions of the others are in it' }),
  feedback: orNull(feedback, { description: 'On the procedure; null as long as the panel is not over' }),
  submitted: flag(), vote: orNull(oneOfTexts(votes)), reasons: textOrNull, mayQuote: flag(), signed: flag(),
  unread: listOf(text()), rows: listOf(record({ ...row, change: oneOfTexts(['same', 'changed', 'new']), before: orNull(record(row), { description: 'The row in the version before' }), isRead: flag() })),
  opinions: listOf(opinion), comments: listOf(record({ id: uuid, key, place: integer({ minimum: 1 }), isOwn: flag(), kind: oneOfTexts(commentKinds), words: text(), ofVersion: integer({ minimum: 1 }), at: text({ format: 'date-time' }) })), members: listOf(member),
}));

export const panelSeen = namedSchema('Panel', record({
  ...line, subject: uuid, size: integer({ minimum: 1 }), days, roundClosed: flag(), draw: textOrNull, basis: orNull(oneOfTexts(outcomeBases)), openedAt: text({ format: 'date-time' }), isDrafter: flag({ description: 'Whoever asks drafted it' }),
  seats: listOf(record({ place: integer({ minimum: 1 }), state: oneOfTexts(seatStates), reason: orNull(oneOfTexts(leavingReasons)), submitted: flag(), signed: flag(), notBlind })),
  dissents: listOf(record({ place: integer({ minimum: 1 }), reasons: text(), words: orNull(texts, { description: 'The centre’s neutral words' }) })),
}));

export const acceptAsked = record({ hasAccess: flag({ description: 'To all editions that are compared' }), noInterest: flag({ description: 'None of the conflicts that exclude from a panel' }) });
export const leaveAsked = record({ reason: oneOfTexts(ownReasons), 'words?': words });
export const opinionAsked = record({ kind: oneOfTexts(opinionKinds), 'reason?': { ...words, description: 'Needed of all but `agree`' }, 'relation?': { ...mask, minimum: 1, description: 'Of `other-relation`' } });
export const opinionKept = record({ version: integer({ minimum: 1 }) });
export const readAsked = record({ rows: { ...listOf(key), minItems: 1, maxItems: MOST_ROWS } });
export const commentAsked = record({ kind: oneOfTexts(commentKinds), words: text({ minLength: 1, maxLength: LONGEST_WORDS, pattern: '\\S' }) });
export const voteAsked = record({ vote: oneOfTexts(votes), 'reasons?': text({ minLength: 1, maxLength: LONGEST_REASONS, description: 'Needed of all but `agree`' }), 'mayQuote?': flag({ description: 'An objection may be published word by word, as long as its author agrees to publication' }) });
const anyObject = (description: string): Schema => ({ type: 'object', additionalProperties: true, description });
export const signingBegun = namedSchema('OpinionSigning', record({ document: anyObject('`gongtong-opinion/1`: what will be signed'), sha256: text({ pattern: '^[0-9a-f]{64}$' }), options: anyObject('For navigator.credentials.get, as JSON') }));
export const signAsked = record({ 'passkey?': anyObject('The answer of the browser over the challenge of `sign/options`; absent: the session alone confirms it, and the opinion says so') });
export const feedbackAsked = record({ 'scope?': { ...score, description: 'Was the scope clear; 1: not at all, 5: fully' }, 'time?': { ...score, description: 'Was the time enough' }, 'texts?': { ...score, description: 'Did texts and tools serve' }, 'remarks?': words });
export const interestAsked = record({ place: integer({ minimum: 1 }), words: text({ minLength: 1, maxLength: LONGEST_WORDS, pattern: '\\S' }) });
const neutral = text({ minLength: 1, maxLength: LONGEST_REASONS, pattern: '\\S' });
export const dissentAsked = record({ place: integer({ minimum: 1 }), words: record({ 'zh-Hans': neutral, 'zh-Hant': neutral, 'en?': neutral }) });
