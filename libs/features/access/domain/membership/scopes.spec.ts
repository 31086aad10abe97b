import { mayTake } from './administration';
import { mayGive, mostOf, within } from './scopes';

const known = ['declaration:publish', 'invitation:create', 'member:list'];

it.each([
  [null, null, true],
  [['member:list'], null, true],
  [[], ['member:list'], true],
  [['member:list'], ['member:list', 'invitation:create'], true],
  [null, ['member:list'], false],
  [['member:list', 'invitation:create'], ['member:list'], false],
  [['member:list'], [], false],
])('%j lies within %j: %s', (inner, outer, expected) => expect(within(inner, outer)).toBe(expected));

it.each([
  [null, null, { ok: true, value: null }],
  [['member:list', 'invitation:create', 'member:list'], null, { ok: true, value: ['invitation:create', 'member:list'] }],
  [[], ['member:list'], { ok: true, value: [] }],
  [['member:end'], null, { ok: false, refusal: { code: 'SCOPE_UNKNOWN', scope: 'member:end' } }],
  [['member:list', 'declaration:publish'], ['member:list'], { ok: false, refusal: { code: 'SCOPE_BEYOND_OWN', scope: 'declaration:publish' } }],
  [null, ['member:list'], { ok: false, refusal: { code: 'SCOPE_BEYOND_OWN', scope: '*' } }],
])('%j given by one with %j', (scopes, own, outcome) => expect(mayGive(scopes, own, known)).toEqual(outcome));

it.each([
  [null, { ok: true, value: null }],
  [['member:list', 'invitation:create', 'token:create'], { ok: true, value: ['invitation:create', 'member:list'] }],
  [['token:create'], { ok: false, refusal: { code: 'SCOPE_BEYOND_OWN', scope: '*' } }],
])('where no part is named, one with %j gives', (own, outcome) => expect(mostOf(own, known)).toEqual(outcome));

it.each([
  [['system-admin'], 'audit-admin', 'system-admin'],
  [['enterprise', 'audit-admin'], 'security-admin', 'audit-admin'],
  [['security-admin'], 'security-admin', 'security-admin'],
  [['system-admin'], 'officer', null],
  [['officer', 'enterprise'], 'audit-admin', null],
  [[], 'system-admin', null],
])('one who is %j takes %s: refused for %s', (held, role, other) => {
  expect(mayTake(held, role)).toEqual(other === null ? { ok: true, value: null } : { ok: false, refusal: { code: 'ADMINISTRATION_SEPARATED', held: other } });
});
