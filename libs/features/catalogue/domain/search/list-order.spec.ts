import { idsInOrder, type Ordered } from './list-order';

const rows: readonly Ordered[] = [
  { id: 1, number: 'GB/T 100-2020', day: '2020-05-01' },
  { id: 2, number: 'GB/T 24-2021', day: '2021' },
  { id: 3, number: 'GB 7000.10-1999', day: null },
  { id: 4, number: 'GB 7000.9-1999', day: '2020-05-01' },
];

it.each([
  ['number', [4, 3, 2, 1]],
  ['newest', [2, 4, 1, 3]],
] as const)('%s', (order, expected) => expect(idsInOrder(order, rows)).toEqual(expected));

it('of nothing is nothing', () => expect(idsInOrder('newest', [])).toEqual([]));
