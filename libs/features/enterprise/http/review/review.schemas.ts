import { flag, integer, listEnvelope, listOf, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { checkItems, findings } from '../../domain/checklist';
import { decidedActs } from '../../domain/decision';
import { subjects } from '../../domain/enterprise';
import { revisionStates } from '../../domain/revision';
import { enterpriseStates } from '../../domain/states';
import { instant, orNull, uuid } from '../plain.schemas';
import { LONGEST_NAME } from '../register/enterprises.dto';
import { territory } from '../register/enterprises.schemas';
import { LONGEST_NOTE, LONGEST_REASON } from './review.dto';

const line = namedSchema('EnterpriseLine', record({
  id: uuid, number: { type: ['string', 'null'] }, state: oneOfTexts(enterpriseStates), subject: oneOfTexts(subjects), name: texts, uscc: { type: ['string', 'null'] }, ubn: { type: ['string', 'null'] },
  submittedAt: orNull(instant), verifiedAt: orNull(instant), example: flag(), 
  revising: { anyOf: [oneOfTexts(revisionStates), { type: 'null' }], description: 'How far a change of what was verified has come' },
  proposed: flag({ description: 'An act waits for the second person' }), waits: { anyOf: [oneOfTexts(decidedActs), { type: 'null' }], description: 'Which act it is' },
}));
export const enterpriseList = listEnvelope(line);
export const enterprisesParameters = {
  state: [oneOfTexts(enterpriseStates), 'Only those in this state'],
  waiting: [oneOfTexts(['true']), 'Only those that wait for the centre: a registration or a change that was submitted, or an act that waits for the second person'],
  number: [text({ maxLength: 60, example: 'GT-E-2026-000001-J' }), 'Only the one with this number, however it is typed'],
  q: [text({ maxLength: LONGEST_NAME }), 'Part of a name or of a number'],
  territory: [territory, 'Only those there, or in a part of it'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [uuid, '`next` of the page before'],
} as const;

export const verifyAsked = record({
  decision: oneOfTexts(['verify', 'return']),
  checklist: listOf(record({ item: oneOfTexts(checkItems), finding: oneOfTexts(findings), 'note?': orNull(text({ maxLength: LONGEST_NOTE })) })),
  'reasons?': orNull(text({ maxLength: LONGEST_REASON, description: 'Told to the enterprise where it is returned' })),
});
const reason = { minLength: 1, maxLength: LONGEST_REASON, pattern: '\\S' } as const;
export const reasonAsked = record({ reason: text(reason) });
export const publicReasonAsked = record({ reason: text({ ...reason, description: 'Public once it is confirmed: nothing of a person' }) });
