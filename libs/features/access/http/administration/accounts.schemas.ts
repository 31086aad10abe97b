import { flag, integer, listEnvelope, listOf, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { accountStatuses, LONGEST_REASON, measureKinds } from '../../domain/administration/measure';
import { role, scopes } from '../members.schemas';
import { sessionMethod } from '../me.schemas';
import { instant, uuid } from '../organisations/organisations.schemas';
import { pageParameters } from '../organisations/page.query';

const status = { ...oneOfTexts(accountStatuses), description: 'Nobody signs in with one that is not active' };
const line = { id: uuid, name: text(), email: text(), status, since: instant };
const count = (description: string) => integer({ minimum: 0, description });

export const accountList = listEnvelope(namedSchema('AccountLine', record(line)));

export const account = namedSchema('AdministeredAccount', record({
  ...line,
  password: flag({ description: 'There is one' }),
  totp: flag({ description: 'An authenticator is asked for beside the password' }),
  passkeys: count('How many there are'),
  identities: count('Identities of another provider'),
  sessions: count('Open at this moment'),
  lastSignIn: { anyOf: [instant, { type: 'null' as const }] },
  memberships: listOf(record({ membership: uuid, organisation: uuid, name: texts, role })),
}));

export const accountSessionList = record({
  items: listOf(namedSchema('AccountSession', record({
    id: uuid, method: sessionMethod,
    browser: { type: ['string', 'null'], description: 'Its kind, such as Firefox; null: not recognised' },
    system: { type: ['string', 'null'], description: 'On what it runs, such as Windows; null: not recognised' },
    createdAt: instant, seenAt: instant, expiresAt: instant,
  }))),
});

export const measureList = listEnvelope(namedSchema('Measure', record({
  id: uuid,
  kind: oneOfTexts(measureKinds),
  membership: { anyOf: [uuid, { type: 'null' as const }], description: 'The one that ended' },
  reason: text(),
  by: { ...uuid, description: 'Account of who took it' },
  at: instant,
})));

export const accountsParameters = {
  ...pageParameters,
  q: [text({ maxLength: 300 }), 'Part of the e-mail address or of the name'],
  status: [status, 'Only those'],
} as const;

export const reasonAsked = record({ reason: text({ minLength: 1, maxLength: LONGEST_REASON, description: 'Why; kept with the account' }) });

export const organisationMemberList = listEnvelope(namedSchema('OrganisationMember', record({ id: uuid, account: uuid, role, scopes, name: text(), email: text(), since: instant })));
