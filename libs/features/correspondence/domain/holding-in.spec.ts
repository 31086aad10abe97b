import { holdingIn } from './holding-in';

it.each([
  ['350203', ['350000', '350200', 'CN']], // a district has what its city, its province and the whole have
  ['350000', ['350000', 'CN']],
  ['CN', ['CN']],
  ['440300', ['CN']],
  ['TW', []],
  ['710000', []],
  ['厦门', []],
])('in %s the mappings of %j hold', (region, expected) => {
  expect(holdingIn(['350000', '350200', 'CN'], region)).toEqual(expected);
});
