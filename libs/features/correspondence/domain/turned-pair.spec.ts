import { pairRelations } from '@pure/equivalence';
import { turnedPair } from './turned-pair';

const pair = (relation: (typeof pairRelations)[number]) => ({ id: 'p', a: 'x', b: 'y', relation, reason: 'r', source: 's', grade: 1 as const });

it('is told the other way round', () => expect(turnedPair(pair('a-stricter'))).toEqual({ ...pair('b-stricter'), a: 'y', b: 'x' }));

it.each(pairRelations)('turned twice, %s is the same', (relation) => expect(turnedPair(turnedPair(pair(relation)))).toEqual(pair(relation)));
