import fc from 'fast-check';
import { decimal } from './decimal';
import { compare, decimalOf, minus, over, plus, rational, rationalOf, times } from './rational';

describe('the shortest text of a decimal', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['000', '0'],
    ['125.0', '125'],
    ['0.10', '0.1'],
    ['.5', '0.5'],
    ['+.50', '0.5'],
    ['-40', '-40'],
    ['\u221240', '-40'],
    ['１１．６', '11.6'],
    [' 11.6 ', '11.6'],
    ['0012.3400', '12.34'],
    ['1e3', '1000'],
    ['-1.25E-2', '-0.0125'],
  ])('%j is %s', (text, expected) => expect(decimal(text)).toBe(expected));

  it.each([
    [125.0, '125'],
    [0.1, '0.1'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('the number %d is %s', (value, expected) => expect(decimal(value)).toBe(expected));

  it.each(['', ' ', '.', '-', 'e5', '5.', '1,000', '1.2.3', '0x10', '1/2', 'NaN', 'Infinity', '<= 5', '5 mm', '--5', '1e', '五', '9'.repeat(61), '1e99', '1e-99', Number.NaN, Infinity, 1e300])(
    '%j is none',
    (text) => expect(decimal(text)).toBeNull(),
  );
});

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 });
const written = fc.tuple(fc.constantFrom('', '-', '+'), digits, digits).map(([sign, whole, fraction]) => ({ sign, whole, fraction, text: `${sign}${whole}.${fraction}` }));
const value = written.map(({ text }) => decimal(text) ?? fail(text));
const fraction = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n })).map(([n, d]) => rational(n, d));

function fail(text: string): never {
  throw new Error(`${text} is a decimal`);
}

describe('exact arithmetic', () => {
  it('reads every decimal as the fraction that its digits say', () => {
    fc.assert(
      fc.property(written, ({ sign, whole, fraction: part, text }) => {
        const read = rationalOf(decimal(text) ?? fail(text));
        const expected = BigInt(whole + part) * (sign === '-' ? -1n : 1n);
        expect(read.n * 10n ** BigInt(part.length)).toBe(expected * read.d);
      }),
    );
  });

  it('writes back what it reads, in one spelling only', () => {
    fc.assert(
      fc.property(value, (text) => {
        expect(decimalOf(rationalOf(text))).toBe(text);
        expect(decimal(text)).toBe(text);
        expect(text).toMatch(/^(?:0|-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/);
      }),
    );
  });

  it('adds, takes away, multiplies and divides without loss', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(b.n === 0n ? a : over(times(a, b), b)).toEqual(a);
        expect(plus(a, b)).toEqual(plus(b, a));
      }),
    );
  });

  it('orders fractions as their difference says', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const { n } = minus(a, b);
        expect(compare(a, b)).toBe(n === 0n ? 0 : Number(n / (n < 0n ? -n : n)));
      }),
    );
  });

  it('has no decimal for a third, nor for more than 60 digits', () => {
    expect(decimalOf(rational(1n, 3n))).toBeNull();
    expect(decimalOf(rational(1n, 2n ** 80n))).toBeNull();
    expect(decimalOf(rational(-1n, 8n))).toBe('-0.125');
    expect(decimalOf(rational(3n, -4n))).toBe('-0.75');
  });
});
