import { sectorIds } from '@features/catalogue';
import { flag, integer, listEnvelope, listOf, localDate, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';
import { panelSides } from '@pure/draw';
import { removals } from '../../application/pool/keep-pool';
import { expertPurposes } from '../../domain/pool/consents';
import { expertActs, expertStates } from '../../domain/pool/states';
import { LONGEST, MOST } from './pool.dto';

export const uuid = text({ format: 'uuid' });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const fields = { ...listOf(oneOfTexts(sectorIds)), minItems: 1, description: 'Sectors of which they know' };
const few = (description: string): Schema => ({ ...listOf(text({ maxLength: LONGEST })), maxItems: MOST, description });
const side = oneOfTexts(panelSides);

const details = namedSchema('ExpertDetails', record({
  name: text({ minLength: 1, maxLength: LONGEST, pattern: '\\S' }), credentials: few('Of either side, as printed'), employer: text({ maxLength: LONGEST }), organisations: few('Group of the employer and others of which they are a part'),
  disputes: few('With whom they had a dispute'), drafted: few('Numbers of standards on which they worked'),
}));
const standing = record({ purpose: oneOfTexts(expertPurposes), given: { type: ['boolean', 'null'], description: 'null: never asked, which is no consent' }, notice: { type: ['integer', 'null'] }, at: { type: ['string', 'null'], format: 'date-time' } });
const place = {
  id: uuid, side, state: oneOfTexts(expertStates), fields, available: flag(), unavailableUntil: orNull(localDate), termFrom: orNull(localDate), termUntil: orNull(localDate), example: flag(), version: integer({ minimum: 1 }),
};

export const ownExpert = namedSchema('OwnExpert', record({
  expert: orNull(record(place)), details: orNull(details), consents: listOf(standing),
  notice: record({ version: integer({ minimum: 0 }), paragraphs: { ...listOf(text()), description: 'In the language of the request' } }),
}));
const line = namedSchema('PoolExpert', record({ ...place, isWritten: flag({ description: 'Who they are was written' }), possible: listOf(oneOfTexts(expertActs)) }));
export const pooled = line;
export const poolPage = listEnvelope(line);
export const revealed = details;

const count = (description: string): Schema => integer({ minimum: 0, description });
const work = record({ invited: count('Panels to which they were invited'), satOn: count('To the end'), onTime: count('Opinions handed in by the last day of the round'), recused: count('Declined, or stepped down'), replaced: count('No answer in time') });
export const workPage = listEnvelope(namedSchema('ExpertWork', record({ id: uuid, side, state: oneOfTexts(expertStates), fields, example: flag(), work: { ...orNull(work), description: 'Null: withheld, as fewer than five panels are over' } })));

export const profileAsked = record({ side, fields, available: flag(), 'unavailableUntil?': localDate, details, 'version?': integer({ minimum: 1, description: 'As it was seen; absent where there was none' }) });
export const consentAsked = record({ purpose: oneOfTexts(expertPurposes), given: flag(), notice: integer({ minimum: 0, description: 'Version of the words that were shown' }) });
export const nominationAsked = record({ email: text({ format: 'email', maxLength: 254 }), side, fields });
export const removalAsked = record({ reason: oneOfTexts(removals) });
export const revealAsked = record({ reason: text({ minLength: 1, maxLength: 500, pattern: '\\S', description: 'The expert reads it' }) });

export const poolParameters = {
  state: [oneOfTexts(expertStates), 'Only those who stand so'],
  limit: [integer({ minimum: 1, maximum: 100, default: 50 }), 'Items on a page'],
  after: [uuid, '`next` of the page before'],
} as const;
