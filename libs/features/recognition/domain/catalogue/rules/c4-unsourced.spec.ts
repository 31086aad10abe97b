import { content, facts, row, told } from '../catalogue.fixture';
import { unsourced } from './c4-unsourced';

it.each([
  ['sourced', content(), []],
  ['the whole is not', content({ source: ' ' }), ['error head.source']],
  ['a row is not', content({}, [row(), row({ key: 'r2', source: '' })]), ['error rows.r2.source']],
  ['a row says blanks', content({}, [row({ source: ' ' })]), ['error rows.r1.source']],
] as const)('%s', (_, given, found) => expect(told(unsourced.check(given, facts()))).toEqual(found));
