import fc from 'fast-check';
import { fromDigits, toDigits } from './digits';
import { codeSegments, qrVersionAtM } from './segments';

it('gives back the bytes, zeros at the front too', () =>
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => expect(fromDigits(toDigits(bytes))).toEqual(bytes))));

it('takes one text for one row of bytes', () => {
  expect(toDigits(Uint8Array.of(0, 255))).toBe('165791');
  expect(['', '1', '10', '2165791', '1065791', '1657910', ' 165791', `1${'9'.repeat(7089)}`].map(fromDigits)).toEqual(Array.from({ length: 8 }, () => null));
});

it('counts what a code needs', () => {
  expect(qrVersionAtM(codeSegments('https://gongtong.example/q/GT-D-2026-000123-C', '1'.repeat(1380)))).toBe(19);
  expect(qrVersionAtM([{ mode: 'numeric', text: '1'.repeat(5596) }])).toBe(40);
  expect(qrVersionAtM([{ mode: 'numeric', text: '1'.repeat(5597) }])).toBeNull();
});
