import { byPlace, type Placed } from './tiers';

it('nearer first, then by rank, then the shorter, then the first taken in', () => {
  const hit = (tier: number, rank: number, length: number, id: number): Placed => ({ tier, rank, length, id });
  const sorted = [hit(0, 9, 9, 9), hit(3, 1, 5, 2), hit(3, 2, 4, 1), hit(3, 2, 6, 1), hit(3, 2, 6, 2), hit(6, 0, 0, 0)];
  expect(sorted.toReversed().sort(byPlace)).toEqual(sorted);
});
