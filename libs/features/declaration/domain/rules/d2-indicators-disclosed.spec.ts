import { aDraft, anIndicator, foundBy } from '../draft.fixture';
import { d2 } from './d2-indicators-disclosed';

const own = { type: 'enterprise', number: 'Q/ABC 1-2026', name: '灯' };
const group = { type: 'group', number: 'T/CESA 1001-2024', name: '灯' };
const [functional, performance] = ['functional', 'performance'].map((kind) => anIndicator({ kind }));

it.each<[string, object, readonly string[]]>([
  ['both kinds', { standards: [own], indicators: [functional, performance] }, []],
  ['none', { standards: [own] }, ['block D2_NO_FUNCTIONAL products.0', 'block D2_NO_PERFORMANCE products.0']],
  ['performance alone', { standards: [own], indicators: [performance] }, ['block D2_NO_FUNCTIONAL products.0']],
  ['no own standard', { standards: [group] }, []],
  ['a service with functional ones', { standards: [own], products: [{ kind: 'service', name: 'repair' }], indicators: [functional] }, []],
  ['both kinds of one product of two', { standards: [own], products: [{ name: 'a' }, { name: 'b' }], indicators: [functional, { ...performance, product: 0 }] }, ['block D2_NO_PERFORMANCE products.1']],
])('%s', (_case, members, expected) => expect(foundBy(d2, aDraft(members))).toEqual(expected));
