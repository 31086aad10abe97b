import type { Organisation, OrganisationKind, OrganisationStatus, Role } from '../organisation/organisation';
import { mayInvite } from './may-invite';

const organisation = (kind: OrganisationKind, status: OrganisationStatus = 'active'): Organisation => ({ id: kind, kind, side: 'mainland', name: { 'zh-Hans': '甲' }, status, example: true });
const outcome = (role: Role, own: OrganisationKind, to: Organisation | null, invited: string) => {
  const result = mayInvite({ organisation: own, role }, to, invited);
  return result.ok ? 'allowed' : result.refusal.code;
};

it.each([
  ['enterprise', 'enterprise', 'enterprise', 'enterprise', 'allowed'],
  ['enterprise', 'enterprise', 'enterprise', 'professional', 'allowed'],
  ['enterprise', 'enterprise', 'enterprise', 'expert', 'ROLE_NOT_YOURS_TO_GIVE'],
  ['enterprise', 'enterprise', 'enterprise', 'officer', 'ROLE_NOT_IN_ORGANISATION'],
  ['enterprise', 'enterprise', 'enterprise', 'system-admin', 'ROLE_NOT_IN_ORGANISATION'],
  ['enterprise', 'enterprise', 'trade-association', 'enterprise', 'ORGANISATION_UNKNOWN'],
  ['enterprise', 'trade-association', 'trade-association', 'enterprise', 'allowed'],
  ['centre', 'centre', 'centre', 'expert', 'allowed'],
  ['centre', 'centre', 'regulator', 'officer', 'ORGANISATION_UNKNOWN'],
  ['officer', 'regulator', 'regulator', 'inspector', 'allowed'],
  ['officer', 'regulator', 'regulator', 'approver', 'ROLE_NOT_YOURS_TO_GIVE'],
  ['approver', 'regulator', 'regulator', 'approver', 'allowed'],
  ['inspector', 'regulator', 'regulator', 'inspector', 'ROLE_NOT_YOURS_TO_GIVE'],
  ['expert', 'centre', 'centre', 'expert', 'ROLE_NOT_YOURS_TO_GIVE'],
  ['professional', 'enterprise', 'enterprise', 'enterprise', 'ROLE_NOT_YOURS_TO_GIVE'],
  ['system-admin', 'operator', 'operator', 'audit-admin', 'allowed'],
  ['system-admin', 'operator', 'regulator', 'approver', 'allowed'],
  ['system-admin', 'operator', 'evaluation-body', 'expert', 'allowed'],
  ['system-admin', 'operator', 'regulator', 'audit-admin', 'ROLE_NOT_IN_ORGANISATION'],
  ['security-admin', 'operator', 'operator', 'security-admin', 'ROLE_NOT_YOURS_TO_GIVE'],
  ['audit-admin', 'operator', 'enterprise', 'enterprise', 'ORGANISATION_UNKNOWN'],
] as const)('%s of %s invites into %s as %s: %s', (role, own, to, invited, expected) => expect(outcome(role, own, organisation(to), invited)).toBe(expected));

it.each(['suspended', 'closed'] as const)('nobody is invited into a %s organisation', (status) => {
  expect(outcome('system-admin', 'operator', organisation('enterprise', status), 'enterprise')).toBe('ORGANISATION_NOT_ACTIVE');
});

it('an organisation that does not exist is told like one of others', () => {
  expect(outcome('enterprise', 'enterprise', null, 'enterprise')).toBe('ORGANISATION_UNKNOWN');
});
