import { flag, integer, listEnvelope, listOf, namedSchema, oneOfTexts, record, type Schema, text, texts } from '@platform/http';
import { drawRules, skipReasons } from '@pure/draw';
import { drawFailures, drawStates } from '../../domain/draw/states';
import { orNull } from '../pool/pool.schemas';
import { HIGHEST_NUMBER, LONGEST_TEXT, MOST_NUMBERS } from './draw.dto';

const hex = text({ pattern: '^[0-9a-f]{64}$' });
const instant = text({ format: 'date-time' });
const number = text({ description: 'GT-X-…' });
const reason = oneOfTexts([...skipReasons, 'withheld']);
const state = oneOfTexts(drawStates);
const receipt = { ...orNull(text()), description: 'Receipt of the public log (tlog-proof) of the announcement, and of the last record; null: not yet in it' };
const numbers = { ...listOf(integer({ minimum: 0, maximum: HIGHEST_NUMBER })), minItems: 1, maxItems: MOST_NUMBERS };
const subject = record({ number: text(), version: integer({ minimum: 1 }), digest: text() });

const announcement = record({
  rules: oneOfTexts(drawRules), number, seats: record({ size: integer({ minimum: 1 }), least: record({ mainland: integer({ minimum: 0 }), taiwan: integer({ minimum: 0 }) }) }), pool: { ...listOf(hex), description: 'Labels, sorted' },
  'fitness?': { ...listOf(hex), description: 'Of each label, in the order of the pool: SHA-256 of label, reason or `fit`, and nonce, with blanks between; since gongtong-draw-2' },
  code: { ...hex, description: 'SHA-256 of the code that opens the draw' }, parties: listOf(record({ name: text(), commitment: hex })), deadline: instant, lottery: orNull(text()),
  revealBy: instant, 'numbersBy?': { ...instant, description: 'Past it a draw with a lottery is void' }, fields: listOf(text()), subject, example: flag(),
});
const opening = record({
  number, code: hex, revealed: listOf(record({ name: text(), bytes: { ...orNull(hex), description: 'null: did not reveal, and is dropped by rule' } })), checkpoint: record({ root: hex, at: instant }), lottery: orNull(listOf(integer())),
  randomness: text(), order: listOf(hex), skips: listOf(record({ label: hex, reason })), panel: listOf(hex),
  'fitness?': { ...listOf(record({ label: hex, unfit: orNull(reason), nonce: hex })), description: 'How those stood when it was announced who were looked at; null: fit' },
});

export const shownDraw = namedSchema('Draw', record({
  number, state, failure: orNull(oneOfTexts(drawFailures)), title: texts, subject, size: integer({ minimum: 1 }), unilateral: flag({ description: 'One side could not be given the seats it is owed' }), example: flag(), deadline: instant, revealBy: instant,
  lottery: orNull(text()), announcement, opening: { ...orNull(opening), description: 'With the announcement all that is needed to compute the draw anew; `gongtong verify draw` reads the answer as it is' },
  parties: listOf(record({ name: text(), committed: flag(), revealed: flag(), dropped: flag() })), replacements: listOf(record({ record: integer({ minimum: 1 }), left: hex, reason: text(), label: hex, at: instant })),
  reasons: listOf(record({ reason, count: integer({ minimum: 1 }) })), names: { ...listOf(record({ label: hex, name: text() })), description: 'Of those who sit and agree to be named' }, records: integer({ minimum: 1, description: 'Versions in the public log' }), notBlind: flag({ description: 'Once the panel has concluded: somebody gave a first opinion who could read those of others' }),
  log: record({ commit: receipt, reveal: receipt }),
}));
export const ownDraws = namedSchema('OwnDraws', record({
  items: listOf(record({ number, state, label: hex, seated: flag(), place: { type: ['integer', 'null'] }, deadline: instant, example: flag(), salt: { ...hex, description: 'Label = HMAC-SHA-256(salt, drawName)' }, drawName: text({ format: 'uuid' }) })),
}));
const partyLine: Schema = record({ number, state, committed: flag(), revealed: flag(), deadline: instant, revealBy: instant, subject, title: texts });
export const drawLines = listEnvelope(namedSchema('DrawLine', record({
  number, panel: text({ format: 'uuid' }), state, failure: orNull(oneOfTexts(drawFailures)), deadline: instant, revealBy: instant, lottery: orNull(text()), numbers: orNull(listOf(integer())), numbersBy: { ...orNull(instant), description: 'Past it a draw with a lottery is void' }, subject, title: texts, example: flag(),
})));
export const partyDraws = namedSchema('PartyDraws', record({ items: listOf(partyLine) }));
export const possibleParties = namedSchema('PossibleParties', record({ items: listOf(record({ id: text({ format: 'uuid' }), kind: text(), names: texts, example: flag({ description: 'Belongs to the demonstration' }) })) }));
export const partyParameters = { text: [text({ maxLength: LONGEST_TEXT }), 'Part of a name'], limit: [integer({ minimum: 1, maximum: 100, default: 50 }), 'How many at most'] } as const;

export const commitmentAsked = record({ commitment: { ...hex, description: 'SHA-256 of 32 random bytes that the party keeps to itself' } });
export const revealedAsked = record({ bytes: { ...hex, description: 'The 32 bytes of which the commitment is the SHA-256' } });
export const numbersAsked = record({ numbers });
export const drawNumber = { name: 'number', schema: text({ maxLength: 60, example: 'GT-X-2026-000001-X' }) };
