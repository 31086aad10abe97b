import { tokenScopes } from './token';

it.each([
  [['catalogue:import', 'member:list'], null, ['catalogue:import', 'member:list']],
  [['catalogue:import', 'member:list'], ['member:list'], ['member:list']],
  [['catalogue:import'], [], []],
  [[], null, []],
])('a token for %j of a membership with %j may %j', (token, membership, expected) => expect(tokenScopes(token, membership)).toEqual(expected));
