import { fitsLevel, liesIn } from './territory';

it.each([
  ['350203', '350200', true],
  ['350200', '350200', true],
  ['350200', '350000', true],
  ['350203', '350000', true],
  ['350203', 'CN', true],
  ['CN', 'CN', true],
  ['350200', '350203', false],
  ['350000', '350200', false],
  ['CN', '350000', false],
  ['350100', '350200', false],
  ['360200', '350000', false],
  ['310115', '310000', true],
])('%s lies in %s: %s', (inner, outer, expected) => expect(liesIn(inner, outer)).toBe(expected));

it.each([
  ['CN', 'national', true],
  ['350000', 'national', false],
  ['CN', 'province', false],
  ['350000', 'province', true],
  ['350000', 'city', false],
  ['350200', 'city', true],
  ['350128', 'city', true],
  ['350200', 'county', false],
  ['350203', 'county', true],
  ['35', 'province', false],
  ['050000', 'province', false],
  ['', 'national', false],
] as const)('%s fits %s: %s', (territory, level, expected) => expect(fitsLevel(territory, level)).toBe(expected));
