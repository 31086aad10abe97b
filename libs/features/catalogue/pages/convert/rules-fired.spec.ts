import type { Span } from '@pure/han';
import { kindCounts, rulesFired } from './rules-fired';

const span = (kind: Span['kind'], source: string, target: string, rule = 'r'): Span => ({ start: 0, end: 1, outStart: 0, outEnd: 1, source, target, rule, kind });
const spans = [span('character', '块', '塊'), span('phrase', '集成', '集成'), span('term', '镇流器', '安定器'), span('term', '镇流器', '安定器'), span('ambiguous', '质量', '質量')];

it('names each change once, what a reader must look at first', () => {
  expect(rulesFired(spans).map(({ kind, count }) => [kind, count])).toEqual([['ambiguous', 1], ['term', 2], ['phrase', 1]]);
});

it('tells two rules for one word apart', () => expect(rulesFired([span('term', 'a', 'b', '1'), span('term', 'a', 'b', '2')])).toHaveLength(2));

it('counts every kind, characters too', () => expect(kindCounts(spans)).toContainEqual({ kind: 'character', count: 1 }));
