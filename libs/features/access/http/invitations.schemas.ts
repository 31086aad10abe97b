import { listEnvelope, listOf, namedSchema, oneOfTexts, record, text, texts } from '@platform/http';
import { invitationStates } from '../domain/invitation/acceptance';
import { organisationKinds, organisationSides } from '../domain/organisation/organisation';
import { role, scopes } from './members.schemas';
import { instant, uuid } from './organisations/organisations.schemas';
import { pageParameters } from './organisations/page.query';

const another = { ...uuid, description: 'Another organisation than the own one; for the system administrator' };

export const invitation = namedSchema('Invitation', record({
  id: uuid, organisation: uuid, email: text(), role, scopes,
  state: oneOfTexts(invitationStates),
  by: { ...uuid, description: 'Account that invited' },
  at: instant, expiresAt: instant,
}));
export const invitationList = listEnvelope(invitation, { offered: { ...listOf(role), description: 'Roles to which one can invite there' } });
export const invitationParameters = { ...pageParameters, organisation: [another, 'Another organisation than the own one; for the system administrator'] } as const;
export const invitationAsked = record({ email: text({ format: 'email', maxLength: 254 }), role, 'scopes?': { ...scopes, description: 'Actions; null: all that the role may; absent: all of it that the inviter has' }, 'organisation?': another });
export const revokeAsked = record({ 'organisation?': another });
const code = text({ maxLength: 100, description: 'The secret of the mail' });
export const previewAsked = record({ code });
export const invitationPreview = namedSchema('InvitationPreview', record({
  by: text({ description: 'Name of the person who invites' }),
  organisation: record({ kind: oneOfTexts(organisationKinds), side: oneOfTexts(organisationSides), name: texts }),
  role, expiresAt: instant,
}));
export const acceptAsked = record({
  code,
  'name?': text({ maxLength: 200, description: 'Of a person who has no account yet, like the password' }),
  'password?': text({ maxLength: 300 }),
});
export const accepted = record({ account: uuid, membership: uuid, organisation: uuid, role });
