import fc from 'fast-check';
import { acceptedOrder } from './accepted';
import { decimalOrder } from './decimal-order';

describe('decimalOrder', () => {
  it.each([
    ['0.1', '0.10', 0], ['-0', '0', 0], ['0.3', '0.30000000000000001', -1], ['10', '9', 1], ['-10', '-9', -1], ['007', '7', 0], ['12345678901234567890.1', '12345678901234567890.2', -1],
  ])('%s against %s is %d', (a, b, sign) => expect(decimalOrder(a, b)).toBe(sign));

  it.each(['', '1e3', '.5', '5.', '+1', '1,5', ' 1', '１', 'NaN', '9'.repeat(29)])('%j is no decimal', (text) => expect([decimalOrder(text, '1'), decimalOrder('1', text)]).toEqual([undefined, undefined]));

  it('is the order of the numbers', () => {
    fc.assert(fc.property(fc.integer(), fc.integer(), fc.integer({ min: 0, max: 9 }), (a, b, places) => {
      const written = (n: number) => (BigInt(n) < 0n ? '-' : '') + String(Math.abs(n)).padStart(places + 1, '0').replace(new RegExp(`(\\d{${places}})$`), places ? '.$1' : '$1');
      expect(decimalOrder(written(a), written(b))).toBe(Math.sign(a - b));
    }));
  });
});

describe('acceptedOrder', () => {
  const accepted = (lower: string | undefined, upper: string | undefined) => ({ unit: 'mm', ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) });

  it.each([
    [accepted('1', '5'), accepted('1.0', '5.00'), 'same'],
    [accepted('1', '5'), accepted('1', '4.9'), 'around'],
    [accepted('2', '4'), accepted('1', '5'), 'inside'],
    [accepted('2', '5'), accepted('1', '5'), 'inside'],
    [accepted('1', '5'), accepted('2', '6'), 'across'],
    [accepted('1', '2'), accepted('3', '4'), 'across'],
    [accepted(undefined, '5'), accepted('1', '5'), 'around'],
    [accepted(undefined, '5'), accepted(undefined, '6'), 'inside'],
    [accepted(undefined, '5'), accepted('1', undefined), 'across'],
    [accepted('5', '5'), accepted('5', undefined), 'inside'],
  ])('%j lies to %j: %s', (a, b, order) => expect(acceptedOrder(a, b)).toBe(order));

  it.each([
    ['other units', accepted('1', '5'), { ...accepted('1', '5'), unit: 'um' }],
    ['other conditions', accepted('1', '5'), { ...accepted('1', '5'), conditions: '20 Cel' }],
    ['no decimal', accepted('one', '5'), accepted('1', '5')],
    ['nothing accepted', accepted('6', '5'), accepted('1', '5')],
    ['everything accepted', accepted(undefined, undefined), accepted('1', '5')],
  ])('cannot be said with %s', (_, a, b) => expect([acceptedOrder(a, b), acceptedOrder(b, a)]).toEqual([undefined, undefined]));
});
