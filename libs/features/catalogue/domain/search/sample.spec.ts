import { placeOfRank, placesOf, sampleOf } from './sample';
import { variantOf } from './variants';
import { wordsOf } from './words';
import { tokens } from '@pure/han';

const titles = ['安全要求', '模块', '安全规范', '模块 安全要求', '灯'];
const sample = sampleOf(10, titles.map((title, place) => ({ rank: place * 100, tok: tokens(title) })));
const places = (...queries: string[]) => placesOf(queries.map((query) => variantOf(wordsOf(query), [])), sample);

it.each([
  [['安全'], [0, 2, 3]],
  [['模块 安全'], [3]],
  [['灯 安全'], []],
  [['没有'], []],
  [['模块', '安全'], [0, 1, 2, 3]], // either way of asking
])('%j stand at %j', (queries, expected) => expect(places(...queries)).toEqual(expected));

it.each([[0, 0], [1, 1], [400, 4], [401, 5]])('rank %d lies at place %d', (rank, place) => expect(placeOfRank(sample, rank)).toBe(place));

it('nothing was drawn from nothing', () => {
  const empty = sampleOf(1, []);
  expect([placesOf([variantOf(wordsOf('安全'), [])], empty), placeOfRank(empty, 5)]).toEqual([[], 0]);
});
