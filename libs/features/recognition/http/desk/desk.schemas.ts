import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { revealPurposes } from '@platform/personal';
import { deskOrders, deskQueues } from '../../application/desk/desk-store';
import { actFirstActs, applicationActs, applicationStates } from '../../domain/application/course';
import { permitKinds } from '../../domain/application/holder';
import { evidenceKinds } from '../../domain/application/requirement';
import { catalogueKinds } from '../../domain/catalogue/catalogue';
import { decidedActs } from '../../domain/decision/decided-act';
import { actFirstEnds } from '../../domain/desk/act-first';
import { deskClocks } from '../../domain/desk/running-clock';
import { returnReasons } from '../../domain/desk/return-reason';
import { verificationOutcomes, verificationSources } from '../../domain/desk/verification';
import { LONGEST_BASIS, LONGEST_LINE, LONGEST_NUMBER, LONGEST_PART, LONGEST_WORDS } from './desk.dto';

export const uuid = text({ format: 'uuid' });
const instant = text({ format: 'date-time' });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const textOrNull: Schema = { type: ['string', 'null'] };
const dayOrNull = orNull(localDate);
const written = { minLength: 1, pattern: '\\S' } as const;
const number = text({ description: 'GT-A-…' });
const digest = text({ pattern: '^[0-9a-f]{64}$' });
const open: Schema = { type: 'object', additionalProperties: true };
const rowRef = record({ catalogue: text(), version: integer({ minimum: 1 }), key: text() });
const sides = ['applicant', 'desk', 'platform'] as const;
const waits = orNull(oneOfTexts(['appeal', 'correction']));

const line = namedSchema('RecognitionDeskLine', record({
  id: uuid, number, kind: oneOfTexts(catalogueKinds), row: rowRef, taiwan: text({ description: 'What the row calls it in Taiwan' }), mainland: text(), level: textOrNull, state: oneOfTexts(applicationStates), submittedAt: instant,
  due: dayOrNull, clock: textOrNull, clockVersion: { type: ['integer', 'null'] }, isOverdue: flag(), isProposed: flag({ description: 'It waits for the second person' }),
  waits: { ...waits, description: 'What was asked for after the decision' }, example: flag(), lastAct: oneOfTexts([...applicationActs, ...actFirstActs]), lastSide: oneOfTexts(sides), changedAt: instant,
}));
const step = record({
  place: integer({ minimum: 1 }), act: oneOfTexts([...applicationActs, ...actFirstActs]), from: oneOfTexts(applicationStates), to: oneOfTexts(applicationStates), side: oneOfTexts(sides), role: textOrNull, reason: textOrNull, words: textOrNull,
  clock: orNull(record({ rule: text(), version: integer({ minimum: 0 }) })), due: dayOrNull, details: open, at: instant, on: localDate,
});
const holder = record({
  name: textOrNull, permitKind: orNull(oneOfTexts(permitKinds)), permitNumber: textOrNull, birthDate: textOrNull, certificateNumber: textOrNull, self: flag({ description: 'Who writes it writes of themselves' }),
}, { description: 'Masked' });
const verification = record({
  id: uuid, outcome: oneOfTexts(verificationOutcomes), source: oneOfTexts(verificationSources), askedOf: text(), hasReference: flag(), sha256: orNull(digest), on: localDate, at: instant,
});
const content = { act: oneOfTexts(decidedActs), level: textOrNull, part: textOrNull, basis: text(), reasons: text(), officialNumber: textOrNull, validUntil: dayOrNull };
const proposal = record({ ...content, at: instant, isOwn: flag({ description: 'Who asks made it' }), outcome: orNull(oneOfTexts(['approved', 'sent-back'])), words: textOrNull, settledAt: orNull(instant) });
const decision = record({ ...content, round: integer({ minimum: 1 }), remedy: { ...texts, description: 'How it can be contested, as it was configured then' }, on: localDate });
const clock = record({
  rule: oneOfTexts(deskClocks), version: integer({ minimum: 0, description: 'Of the rules; 0: those that ship' }), start: localDate, due: { ...dayOrNull, description: 'Null: no confirmed rule sets a number of days' },
  left: { type: ['integer', 'null'], description: 'Working days; negative where it has passed' }, basis: textOrNull, confirmed: flag(),
});

export const deskLines = listEnvelope(line, {
  counts: record(Object.fromEntries([...deskQueues, 'all'].map((queue) => [queue, integer({ minimum: 0 })])), { description: 'How many there are of each queue' }),
  catalogues: { ...listOf(record({ id: text(), title: text(), count: integer({ minimum: 1 }) })), description: 'Under which there are applications' },
});
export const deskCase = namedSchema('RecognitionDeskCase', record({
  id: uuid, number, kind: oneOfTexts(catalogueKinds), state: oneOfTexts(applicationStates), example: flag(), submittedAt: orNull(instant), decidedAt: orNull(instant), digest: orNull(digest), answers: { ...open, description: 'What the applicant said, without the person' },
  catalogue: record({ id: text(), version: integer({ minimum: 1 }), title: text(), batch: textOrNull, issuingBody: text(), decider: text(), legalBasis: text(), territory: listOf(text()), source: text(), grade: text(), current: flag(), standing: oneOfTexts(['in-force', 'not-yet', 'over', 'superseded', 'to-confirm']) }),
  row: { ...open, description: 'The row as it was published' }, holder: { ...orNull(holder), description: 'Null: the person had their data deleted' },
  proofs: listOf(record({ id: uuid, kind: oneOfTexts(evidenceKinds), condition: textOrNull, file: { ...uuid, description: 'For /files/{id}/content' }, sha256: digest, at: instant })),
  steps: listOf(step), verifications: listOf(verification), proposals: listOf(proposal), decisions: listOf(decision), waits, clock: orNull(clock),
  actFirst: { ...orNull(record({ from: localDate, until: localDate, isOver: flag(), begun: { ...orNull(record({ until: localDate, ended: orNull(oneOfTexts(actFirstEnds)) })), description: 'Null: nobody practises first' } })), description: 'Practising before the confirmation; null: the catalogue foresees none' },
  possible: { ...listOf(oneOfTexts(applicationActs)), description: 'Acts of the desk that its state allows' }, hindrance: { ...textOrNull, description: 'Code: why who asks may not act' },
}));
export const revealedHolder = record({
  name: textOrNull, permitNumber: textOrNull, birthDate: textOrNull, certificateNumber: textOrNull, background: { ...textOrNull, description: 'JSON: degree, years, employer' }, references: listOf(record({ verification: uuid, reference: text() })),
});

export const deskParameters = {
  queue: [oneOfTexts(deskQueues), 'Only those that are looked at together'],
  catalogue: [text({ maxLength: 100 }), 'Only those under a catalogue'],
  number: [text({ maxLength: 40 }), 'Only those whose number has this part'],
  sort: [oneOfTexts(deskOrders), 'Those that are due first, or those that changed last'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [uuid, '`next` of the page before'],
} as const;

export const returnAsked = record({ reason: oneOfTexts(returnReasons), 'words?': text({ ...written, maxLength: LONGEST_WORDS }), 'evidence?': { ...listOf(oneOfTexts(evidenceKinds)), maxItems: evidenceKinds.length }, 'due?': localDate });
export const verificationAsked = record({
  outcome: oneOfTexts(verificationOutcomes), source: oneOfTexts(verificationSources), askedOf: text({ ...written, maxLength: LONGEST_LINE, description: 'Register or body' }),
  'reference?': text({ ...written, maxLength: LONGEST_NUMBER, description: 'Number of the entry, letter or notarial document; kept sealed' }), 'sha256?': digest, on: localDate,
});
export const decisionAsked = record({
  act: oneOfTexts(decidedActs), 'level?': text({ maxLength: 20 }), 'part?': text({ ...written, maxLength: LONGEST_PART, description: 'What is recognised of it' }), basis: text({ ...written, maxLength: LONGEST_BASIS, description: 'Article, or condition of the row' }),
  reasons: text({ ...written, maxLength: LONGEST_WORDS, description: 'The applicant reads them' }), 'officialNumber?': text({ ...written, maxLength: LONGEST_NUMBER }), 'validUntil?': localDate,
});
export const whyAsked = record({ words: text({ ...written, maxLength: LONGEST_WORDS }) });
export const revealAsked = record({ purpose: oneOfTexts(revealPurposes), reason: text({ ...written, maxLength: LONGEST_LINE }) });
