import { isSafePath } from './member-path';

it.each(['pg/PG_VERSION', 'pg/base/5/1259_fsm', 'files/ab/abcd', 'settings/operator.json', 'keys/seal.key', 'pg'])('takes %s', (path) => {
  expect(isSafePath(path)).toBe(true);
});

it.each(['../x', 'pg/../../x', '/etc/passwd', 'pg//x', 'pg/./x', String.raw`pg\..\x`, 'C:/x', 'pg/a\0b', 'other/x', '', 'pg/', '..'])('refuses %j', (path) => {
  expect(isSafePath(path)).toBe(false);
});
