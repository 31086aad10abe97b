import { type Member, mayDelegate, mayEnd } from './ending';

const member = (id: string, role: Member['role'], scopes: Member['scopes'] = null): Member => ({ id, account: `account-${id}`, role, scopes });
const members = [member('owner', 'enterprise'), member('deputy', 'enterprise'), member('clerk', 'enterprise', ['member:list']), member('worker', 'professional')];
const whole = { account: 'account-owner', scopes: null };
const delegated = { account: 'account-clerk', scopes: ['member:list', 'member:end', 'member:delegate'] };
const code = (result: ReturnType<typeof mayEnd>) => (result.ok ? 'allowed' : result.refusal.code);

it.each([
  ['deputy', whole, members, 'allowed'],
  ['owner', whole, members, 'allowed'],
  ['clerk', delegated, members, 'allowed'],
  ['deputy', delegated, members, 'MEMBER_BEYOND_OWN'],
  ['stranger', whole, members, 'MEMBER_UNKNOWN'],
  ['owner', whole, members.filter(({ id }) => id !== 'deputy'), 'LAST_MEMBER'],
  ['worker', whole, [member('worker', 'professional')], 'allowed'],
] as const)('ending %s', (id, by, among, expected) => expect(code(mayEnd(among, id, by))).toBe(expected));

it.each([
  ['deputy', whole, ['member:list'], members, 'allowed'],
  ['clerk', whole, null, members, 'allowed'],
  ['owner', whole, ['member:list'], members, 'OWN_SCOPES'],
  ['clerk', delegated, ['member:list', 'member:end'], members, 'OWN_SCOPES'],
  ['deputy', delegated, ['member:list'], members, 'MEMBER_BEYOND_OWN'],
  ['deputy', { account: 'administrator', scopes: null }, ['member:list'], members.filter(({ id }) => id !== 'owner'), 'LAST_MEMBER'],
  ['stranger', whole, null, members, 'MEMBER_UNKNOWN'],
] as const)('giving %s other scopes', (id, by, scopes, among, expected) => expect(code(mayDelegate(among, id, by, scopes))).toBe(expected));
