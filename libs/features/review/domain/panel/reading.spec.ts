import { allRead, unreadRows } from './reading';

const rows = [{ key: 'r1', digest: 'a' }, { key: 'r2', digest: 'b' }];

it.each<[string, [string, string][], string[]]>([
  ['nothing was read', [], ['r1', 'r2']],
  ['one was read', [['r1', 'a']], ['r2']],
  ['one has changed since it was read', [['r1', 'a'], ['r2', 'before']], ['r2']],
  ['all were read', [['r1', 'a'], ['r2', 'b']], []],
  ['a row that is gone was read', [['r1', 'a'], ['r2', 'b'], ['r3', 'c']], []],
])('%s', (_case, read, unread) => {
  expect(unreadRows(rows, new Map(read))).toEqual(unread);
  expect(allRead(rows, new Map(read)).ok).toBe(unread.length === 0);
});
