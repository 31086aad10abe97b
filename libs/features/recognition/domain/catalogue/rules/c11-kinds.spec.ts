import { content, facts, firm, row, told } from '../catalogue.fixture';
import { kinds } from './c11-kinds';

it.each([
  ['of its kind', content(), []],
  ['a firm among people', content({}, [firm()]), ['error rows.f1.kind']],
  ['a title', content({ kind: 'title' }, [row({ kind: 'title', mainland: { level: '助理级' } })]), []],
  ['a title with a level of skills', content({ kind: 'title' }, [row({ kind: 'title' })]), ['error rows.r1.mainland.level']],
  ['without a level', content({}, [row({ mainland: { level: null } })]), []],
  ['a skill with a level of titles', content({}, [row({ mainland: { level: '中级' } })]), ['error rows.r1.mainland.level']],
] as const)('%s', (_, given, found) => expect(told(kinds.check(given, facts()))).toEqual(found));
