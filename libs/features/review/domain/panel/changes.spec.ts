import { changeOf } from './changes';

it.each<[string, [string, string][] | null, string]>([
  ['there is no version before', null, 'same'],
  ['it was so before', [['r1', 'a']], 'same'],
  ['it was otherwise', [['r1', 'b']], 'changed'],
  ['it was not there', [['r2', 'a']], 'new'],
])('a row where %s', (_case, before, change) => expect(changeOf({ key: 'r1', digest: 'a' }, before && new Map(before))).toBe(change));
