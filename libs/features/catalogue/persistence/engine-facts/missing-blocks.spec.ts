import { missingBlocks } from './missing-blocks';

it.each([
  [[], [{ first: 0, end: null }]],
  [[0], [{ first: 1, end: null }]],
  [[1], [{ first: 0, end: 1 }, { first: 2, end: null }]],
  [[0, 1, 4, 5, 9], [{ first: 2, end: 4 }, { first: 6, end: 9 }, { first: 10, end: null }]],
])('beside %j are missing %j', (packed, missing) => expect(missingBlocks(packed)).toEqual(missing));
