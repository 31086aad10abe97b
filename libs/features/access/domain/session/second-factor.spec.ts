import { organisationKinds } from '../organisation/organisation';
import { lacksSecondFactor } from './second-factor';
import { sessionMethods } from './session';

it('is asked of who acts for the centre, a regulator, an evaluation body or the operator', () => {
  expect(organisationKinds.filter((kind) => lacksSecondFactor(kind, 'password', 'staff'))).toEqual(['centre', 'regulator', 'evaluation-body', 'operator']);
  expect(lacksSecondFactor(null, 'password', 'staff')).toBe(false);
});

it('is shown by a passkey, and by a code beside the password', () => {
  expect(sessionMethods.filter((method) => lacksSecondFactor('centre', method, 'staff'))).toEqual(['password', 'oidc']);
});

it('is asked of nobody where the deployment does not ask', () => {
  expect(organisationKinds.filter((kind) => lacksSecondFactor(kind, 'password', 'none'))).toEqual([]);
});
