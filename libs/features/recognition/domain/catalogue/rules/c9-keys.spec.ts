import { content, facts, row, told } from '../catalogue.fixture';
import { identityOf, keys } from './c9-keys';

it.each([
  ['its own each', content({}, [row(), row({ key: 'r2' })]), [], {}],
  ['twice', content({}, [row(), row()]), ['error rows.r1.key'], {}],
  ['as before', content(), [], { keys: new Map([['r1', identityOf(row())]]) }],
  ['of another row', content(), ['error rows.r1.key'], { keys: new Map([['r1', identityOf(row({ taiwan: { name: '美容' } }))]]) }],
  ['of another level', content(), ['error rows.r1.key'], { keys: new Map([['r1', identityOf(row({ taiwan: { level: '乙' } }))]]) }],
  ['a name alone that was missing', content(), [], { keys: new Map([['r1', identityOf(row({ taiwan: { name: '' } }))]]) }],
  ['a level alone that was missing', content(), [], { keys: new Map([['r1', identityOf(row({ taiwan: { level: null } }))]]) }],
  ['a name that was missing', content(), [], { keys: new Map([['r1', identityOf(row({ taiwan: { name: '', level: null } }))]]) }],
] as const)('%s', (_, given, found, more) => expect(told(keys.check(given, facts(more)))).toEqual(found));
