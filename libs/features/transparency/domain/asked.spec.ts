import { askedOf } from './asked';

const digest = 'ab'.repeat(32);

it.each([
  ['', null],
  ['  ', null],
  ['12', { index: 12 }],
  [digest.toUpperCase(), { sha256: digest }],
  ['gt e 2026 000012 d', { number: 'GT-E-2026-000012-D' }],
  ['x7Kq-kid', { number: 'x7Kq-kid' }],
])('%s', (typed, asked) => expect(askedOf(typed)).toEqual(asked));
