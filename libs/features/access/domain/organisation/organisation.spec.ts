import { hasRole, type OrganisationStatus, statusAfter } from './organisation';

it.each([
  ['active', 'suspend', 'suspended'],
  ['suspended', 'resume', 'active'],
  ['suspended', 'suspend', null],
  ['active', 'resume', null],
  ['closed', 'suspend', null],
  ['closed', 'resume', null],
] as const)('%s, to %s: %s', (status: OrganisationStatus, move, after) => {
  expect(statusAfter(status, move)).toEqual(after ? { ok: true, value: after } : { ok: false, refusal: { code: 'ORGANISATION_STATE', status } });
});

it('administrators belong to the operator alone', () => {
  expect(hasRole('operator', 'system-admin')).toBe(true);
  expect(hasRole('regulator', 'system-admin')).toBe(false);
  expect(hasRole('operator', 'officer')).toBe(false);
});
