import { content, facts, row, told } from '../catalogue.fixture';
import { levelInferred } from './c1-level-inferred';

it.each([
  ['stated', content(), []],
  ['none is stated', content({}, [row({ mainland: { level: null, levelBasis: null } })]), []],
  ['inferred', content({}, [row({ mainland: { levelBasis: 'inferred' } })]), ['error rows.r1.mainland.level']],
  ['nobody says how', content({}, [row({ mainland: { levelBasis: null } })]), ['error rows.r1.mainland.level']],
  ['inferred and to be confirmed is inferred still', content({}, [row({ toConfirm: true, mainland: { levelBasis: 'inferred' } })]), ['error rows.r1.mainland.level']],
] as const)('%s', (_, given, found) => expect(told(levelInferred.check(given, facts()))).toEqual(found));
