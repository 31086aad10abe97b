import { flag, integer, listOf, localDate, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { siteKinds } from '../../application/site-store';
import { checkItems, findings } from '../../domain/checklist';
import { decidedActs } from '../../domain/decision';
import { routes, subjects } from '../../domain/enterprise';
import { gapCodes } from '../../domain/gaps';
import { revisionGapCodes, revisionStates } from '../../domain/revision';
import { changedFields } from '../../domain/revision-changes';
import { enterpriseStates } from '../../domain/states';
import { successionKinds } from '../../domain/succession';
import { contact, evidence } from '../attached/attached.schemas';
import { instant, orNull, uuid } from '../plain.schemas';
import { LONGEST_NAME, LONGEST_TEXT, TERRITORY, WEBSITE } from './enterprises.dto';

const subject = { ...oneOfTexts(subjects), description: 'Registered on the mainland (台湾同胞投资企业), in Taiwan, or both' };
const route = { ...oneOfTexts(routes), description: 'How the Taiwan investment came in' };
export const territory = text({ pattern: TERRITORY.source, example: '350200', description: 'Six digits of GB/T 2260, or TW' });
const givenName = text({ maxLength: LONGEST_NAME });
const name = record({ 'zh-Hans?': givenName, 'zh-Hant?': givenName, 'en?': givenName }, { description: 'As registered, each in its own script' });
const number = text({ maxLength: 40 });
const thirdTerritory = text({ maxLength: 100, description: 'Through where, of a roundabout investment (转投资)' });

export const siteAsked = record({ kind: oneOfTexts(siteKinds), name: text({ minLength: 1, maxLength: LONGEST_NAME }), address: text({ minLength: 1, maxLength: LONGEST_TEXT }), territory });
export const site = namedSchema('Site', record({ id: uuid, kind: oneOfTexts(siteKinds), name: text(), address: text(), territory: text() }));

export const checked = record({ item: oneOfTexts(checkItems), finding: oneOfTexts(findings), note: { type: ['string', 'null'] } });
const proposedSuccession = record({ newer: { ...uuid, description: 'The enterprise that follows' }, number: { type: ['string', 'null'], description: 'Its number' }, name: texts, kind: oneOfTexts(successionKinds), on: localDate, basis: text() });
export const proposal = namedSchema('EnterpriseProposal', record({
  id: uuid, act: oneOfTexts(decidedActs), checklist: listOf(checked), reasons: { type: ['string', 'null'] },
  succession: { anyOf: [proposedSuccession, { type: 'null' }], description: 'Of a succession alone' }, by: { ...uuid, description: 'Account of the first person' }, at: instant,
  outcome: { anyOf: [oneOfTexts(['confirmed', 'refused']), { type: 'null' }], description: 'null: waits for the second person' },
  refusal: { type: ['string', 'null'] }, settledAt: orNull(instant),
}));

const submission = namedSchema('EnterpriseSubmission', record({
  id: uuid, revision: { ...orNull(uuid), description: 'The change of what was verified; null: the registration' }, submittedAt: instant, outcome: { anyOf: [oneOfTexts(['verified', 'returned', 'withdrawn']), { type: 'null' }], description: 'null: not settled yet' },
  reasons: { type: ['string', 'null'], description: 'Why it was returned' }, settledAt: orNull(instant),
}));

const change = record({ field: oneOfTexts(changedFields), old: { type: ['string', 'null'] }, new: { type: ['string', 'null'] } });
const standing = record({ since: { ...orNull(instant), description: 'null of a draft' }, reason: { type: ['string', 'null'], description: 'Why it was returned, suspended or closed, as the enterprise is told' } }, { description: 'Since when it is in its state, and why' });
const revision = namedSchema('EnterpriseRevision', record({
  id: uuid, version: integer({ minimum: 1, description: 'For If-Match' }), state: oneOfTexts(revisionStates), begunAt: instant,
  subject, name: texts, uscc: { type: ['string', 'null'] }, ubn: { type: ['string', 'null'] }, registeredOn: orNull(localDate), route: orNull(route), thirdTerritory: { type: ['string', 'null'] },
  changes: { ...listOf(change), description: 'Compared with what is verified and published' },
  gaps: { ...listOf(oneOfTexts(revisionGapCodes)), description: 'What is missing before it can be submitted' },
}));

export const enterprise = namedSchema('Enterprise', record({
  id: uuid, version: integer({ minimum: 1, description: 'For If-Match' }), state: oneOfTexts(enterpriseStates), standing,
  number: { type: ['string', 'null'], description: 'GT-E, from the first verification on' },
  subject, name: texts, uscc: { type: ['string', 'null'] }, ubn: { type: ['string', 'null'] }, registeredOn: orNull(localDate), route: orNull(route), thirdTerritory: { type: ['string', 'null'] },
  address: { type: ['string', 'null'] }, territory: { type: ['string', 'null'] }, website: { type: ['string', 'null'] },
  submittedAt: orNull(instant), verifiedAt: orNull(instant), example: flag({ description: 'Belongs to the demonstration' }),
  sites: listOf(site), contacts: listOf(contact), evidence: listOf(evidence), submission: orNull(submission),
  gaps: { ...listOf(oneOfTexts(gapCodes)), description: 'What is missing before it can be submitted' },
  revision: { anyOf: [revision, { type: 'null' }], description: 'A change of what was verified that is under way; what was verified stays until two persons have verified it. Seen by its author, and by others once it was submitted' },
  proposals: { anyOf: [listOf(proposal), { type: 'null' }], description: 'What two persons of the centre did, the newest first; null for everyone else' },
}));

export const enterpriseAsked = record({
  subject, name, 'uscc?': orNull(number), 'ubn?': orNull(number), 'registeredOn?': orNull(localDate), 'route?': orNull(route), 'thirdTerritory?': orNull(thirdTerritory),
});

const facts = {
  'subject?': subject, 'name?': name, 'uscc?': orNull(number), 'ubn?': orNull(number), 'registeredOn?': orNull(localDate), 'route?': orNull(route), 'thirdTerritory?': orNull(thirdTerritory),
};
export const revisionAsked = record(facts, { description: 'What is left out stays; null takes it away' });
export const changeAsked = record({
  ...facts,
  'address?': orNull(text({ maxLength: LONGEST_TEXT })), 'territory?': orNull(territory), 'website?': orNull(text({ pattern: WEBSITE.source, maxLength: 300 })),
}, { description: 'What is left out stays; null takes it away' });
