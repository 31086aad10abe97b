import { Policies } from './policies';

const anyone = { roles: 'signed-in', relation: 'self' } as const;

it('puts tables together', () => {
  expect(Policies.of([{ 'me:read': anyone }, {}, { 'token:list': anyone }]).actions).toEqual(['me:read', 'token:list']);
});

it('refuses two rows for one action', () => {
  expect(() => Policies.of([{ 'me:read': anyone }, { 'me:read': anyone }])).toThrow('two policies for me:read');
});

it('refuses a row that no token could ever pass', () => {
  expect(() => Policies.of([{ 'token:create': { ...anyone, token: true, stepUp: true } }])).toThrow('token:create');
});
