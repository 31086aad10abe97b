import { tokens } from '@pure/han';
import { beginnings, countingOf, planOf, type Statistics } from './plan';
import { sampleOf } from './sample';
import { variantOf } from './variants';
import { wordsOf } from './words';

const EACH = 100;
const RANKS = 1_000;
const everywhere = { from: 0, before: 1e9 };
const asked = (...queries: string[]) => queries.map((query) => variantOf(wordsOf(query), []));

/** 100,000 entries of which every hundredth was drawn; `title` says what the drawn one at a place is called. */
function drawn(title: (place: number) => string): Statistics {
  const rows = Array.from({ length: 1_000 }, (_, place) => ({ rank: place * RANKS, tok: tokens(title(place)) }));
  const sample = sampleOf(EACH, rows);
  return { entries: 100_000, sample, frequency: (token) => sample.places(token).length * EACH };
}

describe('words spread evenly', () => {
  const statistics = drawn((place) => `${place % 5 === 0 ? '安全' : '灯具'}${place % 500 === 7 ? '模块' : ''}`);
  const planned = (...queries: string[]) => planOf({ variants: asked(...queries), ...everywhere }, statistics, 20);

  it('rare ones are fetched, common ones read in order', () => {
    expect(planned('模块').by).toBe('index');
    expect(planned('安全')).toMatchObject({ by: 'rank' });
  });

  it('words that are common alone and never meet are fetched', () => expect(planned('安全 灯具').by).toBe('index'));
  it('ways of asking add up', () => expect(planned('模块', '安全').by).toBe('rank'));
  it('a word that nothing was drawn of is rare', () => expect(planned('没有').by).toBe('index'));
});

describe('words that stand only at the end', () => {
  const statistics = drawn((place) => (place >= 970 ? '末尾' : '灯具'));

  it('are fetched although they are common', () => expect(planOf({ variants: asked('末尾'), ...everywhere }, statistics, 20).by).toBe('index'));
  it('are read where reading begins there', () => expect(planOf({ variants: asked('末尾'), from: 970 * RANKS, before: 1e9 }, statistics, 20).by).toBe('rank'));
});

it('never reads more entries than have such ranks', () => {
  const statistics = drawn(() => '安全');
  expect(planOf({ variants: asked('安全'), from: 0, before: 2 * RANKS }, statistics, 20)).toEqual({ by: 'rank', bound: 2 * EACH + 20 });
});

it('an empty catalogue is no fault', () => {
  const empty: Statistics = { entries: 0, frequency: () => 0, sample: sampleOf(1, []) };
  expect(planOf({ variants: asked('安全'), ...everywhere }, empty, 20)).toEqual({ by: 'index' });
  expect(beginnings(0, 20)).toEqual({ most: 20, bound: 20 });
});

describe('counting', () => {
  const statistics = drawn((place) => `${place % 2 === 0 ? '安全' : '灯具'}${place % 50 === 7 ? '模块' : ''}`);
  const counting = (query: string, range = everywhere) => countingOf({ variants: asked(query), ...range }, statistics);

  it('of few fetches them, of many reads', () => expect([counting('模块').by, counting('灯具', { from: 1, before: 1e9 }).by]).toEqual(['index', 'reading']));
  it('of surely too many looks at no more than facets need', () => expect(counting('安全')).toEqual({ by: 'reading', limit: 5_000, surelyMore: true }));
  it('is exact where not all ranks are asked for, or words must stand in one piece', () => {
    expect(counting('安全', { from: 0, before: 100 })).toMatchObject({ limit: 10_001, surelyMore: false });
    expect(counting('安全灯具')).toMatchObject({ limit: 10_001, surelyMore: false });
  });
});
