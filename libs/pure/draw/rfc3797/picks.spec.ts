import { rfc3797Picks } from './picks';

it('picks as the example of RFC 3797, section 6', () =>
  expect(rfc3797Picks('9319./2.5.8.10.12./9.18.26.34.41.45./', { pool: 25, picks: 10 })).toEqual([17, 7, 2, 16, 25, 23, 8, 24, 19, 13]));

it('picks nobody twice and no more than there are', () =>
  expect([...rfc3797Picks('1./', { pool: 7, picks: 9 })].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]));
