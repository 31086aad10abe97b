import { countsByIndex, estimate, planOf, type Statistics } from './plan';
import { variantOf } from './variants';
import { wordOf, wordsOf } from './words';

const common = wordOf('安全').tokens[0] ?? 0;
const statistics: Statistics = { entries: 100_000, frequency: (token) => (token === common ? 20_000 : 100) };
const variant = (text: string) => variantOf(wordsOf(text), []);

it.each([
  ['安全', 20_000],
  ['模块', 100],
  ['安全 模块', 20],
  ['安全要求', 90], // the rarest pair decides
])('%s stands in about %d entries', (text, expected) => expect(estimate([variant(text)], statistics)).toBeCloseTo(expected));

it('ways of asking add up', () => expect(estimate([variant('安全'), variant('模块')], statistics)).toBeCloseTo(20_100));
it('an empty catalogue is no fault', () => expect(estimate([variant('安全')], { entries: 0, frequency: () => 0 })).toBe(0));

it('few hits are fetched, many are read in order', () => {
  expect(planOf(100, 100_000, 20)).toEqual({ by: 'index' });
  expect(planOf(20_000, 100_000, 20)).toEqual({ by: 'rank', bound: 220 });
});

it('never reads more than there is, nor plans for nothing', () => {
  expect(planOf(1e9, 10, 20)).toEqual({ by: 'rank', bound: 21 });
  expect(planOf(0, 0, 20)).toEqual({ by: 'index' });
});

it.each([[0, true], [2_000, true], [12_000, true], [13_000, false]])('%d of 100,000 are counted by the index: %s', (estimated, expected) => expect(countsByIndex(estimated, 100_000)).toBe(expected));
