import { addressFault, escapeBareBytes, readableQuery } from './address';

it.each([
  ['/', null],
  ['/api/v1/standards/GB%2FT%2024819-2023', null],
  ['/hans/search?q=%E5%9B%BD%E6%A0%87%0A24819', null],
  ['/api/v1/standards/%00', 'ADDRESS_UNREADABLE'],
  ['/api/v1/standards/GB%09', 'ADDRESS_UNREADABLE'],
  ['/api/v1/standards/%7F', 'ADDRESS_UNREADABLE'],
  ['/api/v1/standards/%ED%A0%80', 'ADDRESS_UNREADABLE'],
  ['/api/v1/standards/%', 'ADDRESS_UNREADABLE'],
  ['/api/v1/standards/%zz', 'ADDRESS_UNREADABLE'],
  ['/search?q=%', null],
  ['/search?q=%00', null],
  ['*', 'ADDRESS_UNREADABLE'],
  [`/api/v1/standards/${'9'.repeat(500)}`, null],
  [`/api/v1/standards/${'9'.repeat(501)}`, 'ADDRESS_TOO_LONG'],
  [`/api/v1/standards/${'%E5%9B%BD'.repeat(500)}`, null],
  [`/${'9/'.repeat(4_000)}`, 'ADDRESS_TOO_LONG'],
  [`/search?q=${'%E5%9B%BD'.repeat(20_000)}`, null],
  [`/search?q=${'9'.repeat(200_000)}`, 'ADDRESS_TOO_LONG'],
])('address %#', (url, expected) => expect(addressFault(url)).toBe(expected));

it.each([
  ['/search', '/search'],
  ['/search?q=%E5%9B%BD%0A+%26', '/search?q=%E5%9B%BD%0A+%26'],
  ['/search?q=%00a%1Fb%7F&x=%26', '/search?q=%20a%20b%20&x=%26'],
  ['/search?q=%ED%A0%80%E5%9B%BD', '/search?q=%EF%BF%BD%EF%BF%BD%EF%BF%BD%E5%9B%BD'],
  ['/search?q=100%', '/search?q=100%25'],
  ['/search?q=%zz%00', '/search?q=%25zz%20'],
])('the query of %s', (url, expected) => expect(readableQuery(url)).toBe(expected));

it('escapes Chinese that arrives as bare bytes', () => {
  const bare = Buffer.from('/std/国标 1').toString('latin1');
  expect(escapeBareBytes(bare)).toBe('/std/%E5%9B%BD%E6%A0%87 1');
});
