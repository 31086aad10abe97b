import { content, facts, told } from '../catalogue.fixture';
import { territory } from './c2-territory';

it.each([
  ['a province', content(), []],
  ['two', content({ territory: ['350000', '110000'] }), []],
  ['none', content({ territory: [] }), ['error head.territory']],
  ['a code that does not exist', content({ territory: ['350000', '990000'] }), ['error head.territory']],
  ['a name', content({ territory: ['福建'] }), ['error head.territory']],
  ['Taiwan', content({ territory: ['710000'] }), ['error head.territory']],
] as const)('%s', (_, given, found) => expect(told(territory.check(given, facts()))).toEqual(found));
