import { acceptance } from './acceptance';

const invitation = { state: 'open', emailKey: 'lin@example.org', organisation: 'active' } as const;
const lin = { account: 'lin', emailKey: 'lin@example.org' };
const chen = { account: 'chen', emailKey: 'chen@example.org' };

it('makes an account where none has the address', () => expect(acceptance(invitation, null, null)).toEqual({ ok: true, value: 'new' }));
it('adds to the account that is signed in', () => expect(acceptance(invitation, lin, lin)).toEqual({ ok: true, value: { account: 'lin' } }));

it.each([
  ['nobody is signed in, and the address has an account', invitation, null, lin, 'SIGN_IN_TO_ACCEPT'],
  ['somebody else is signed in', invitation, chen, lin, 'INVITATION_FOR_ANOTHER'],
  ['somebody else is signed in, and the address has no account', invitation, chen, null, 'INVITATION_FOR_ANOTHER'],
  ['it was accepted before', { ...invitation, state: 'accepted' }, lin, lin, 'INVITATION_USED'],
  ['it was revoked', { ...invitation, state: 'revoked' }, null, null, 'INVITATION_REVOKED'],
  ['its days are over', { ...invitation, state: 'expired' }, null, null, 'INVITATION_EXPIRED'],
  ['the organisation is suspended', { ...invitation, organisation: 'suspended' }, lin, lin, 'ORGANISATION_NOT_ACTIVE'],
] as const)('refuses where %s', (_case, asked, signedIn, holder, code) => {
  expect(acceptance(asked, signedIn, holder)).toMatchObject({ ok: false, refusal: { code } });
});
