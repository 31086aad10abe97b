import { cursorOf, digestOf, positionOf, type Position } from './cursor';

const query = digestOf('led');

it.each<Position>([
  { in: 'near', query, tier: 3, rank: 500_000_000, length: 42, id: 2 ** 31 - 1 },
  { in: 'near', query, tier: 0, rank: 0, length: 0, id: 0 },
  { in: 'rest', query, rank: 123, id: 7 },
  { in: 'ordered', query, at: 40 },
])('%j is read back', (position) => expect(positionOf(cursorOf(position), query)).toEqual(position));

it('another list does not take it', () => expect(positionOf(cursorOf({ in: 'rest', query, rank: 1, id: 1 }), digestOf('lamp'))).toBeNull());

const [own] = cursorOf({ in: 'rest', query, rank: 1, id: 1 }).split('_');
it.each(['', 'zzz', 'a_b', `${own}`, `${own}_1_2_3`, `${own}_1_zzzzzzzz`, `${own}_-1_2`, `${own}_1_2\n`, 'x'.repeat(10_000)])('“%.20s” is none', (text) => expect(positionOf(text, query)).toBeNull());

it('digests are small and differ', () => {
  expect(digestOf('')).toBeLessThan(2 ** 31);
  expect(digestOf('模块')).not.toBe(digestOf('模組'));
});
