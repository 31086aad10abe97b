import { content, facts, row, told } from '../catalogue.fixture';
import { memory } from './c5-memory';

it.each([
  ['compiled', content(), []],
  ['remembered', content({ grade: 'M' }, [row({ grade: 'M' })]), ['error head.toConfirm', 'error rows.r1.toConfirm']],
  ['remembered and to be confirmed', content({ grade: 'M', toConfirm: true }, [row({ grade: 'M', toConfirm: true })]), []],
] as const)('%s', (_, given, found) => expect(told(memory.check(given, facts()))).toEqual(found));
