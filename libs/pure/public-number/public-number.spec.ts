import fc from 'fast-check';
import { checkCharacter, numberLetters, numberOf, readNumber } from './index';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

describe('the check character (ISO/IEC 7064 MOD 37,36)', () => {
  it.each([
    ['A12425GABC1234002', 'M'],
    ['GTD2026000123', 'C'],
    ['GTM2026000012', 'K'],
  ])('of %s is %s', (text, check) => expect(checkCharacter(text)).toBe(check));

  it('finds every single wrong character', () => {
    const text = 'GTE2026000012';
    const wrong = [...text].flatMap((right, place) => [...ALPHABET].filter((sign) => sign !== right).map((sign) => text.slice(0, place) + sign + text.slice(place + 1)));
    expect(wrong.filter((each) => checkCharacter(each) === checkCharacter(text))).toEqual([]);
  });
});

it('a number is written with its check character', () => expect([numberOf('D', 2026, 123), numberOf('M', 2026, 12)]).toEqual(['GT-D-2026-000123-C', 'GT-M-2026-000012-K']));

describe('reading', () => {
  it.each(['GT-D-2026-000123-C', 'gt-d-2026-000123-c', ' GT D 2026 000123 C ', 'ＧＴ－Ｄ－２０２６－０００１２３－Ｃ', 'GT–D–2026–000123–C', 'GTD2026000123C'])('%s is the same number', (text) =>
    expect(readNumber(text)).toEqual({ ok: true, value: { letter: 'D', year: 2026, serial: 123, number: 'GT-D-2026-000123-C' } }));

  it.each([
    ['GT-D-2026-000124-C', 'PUBLIC_NUMBER_CHECK'],
    ['GT-E-2026-000123-C', 'PUBLIC_NUMBER_CHECK'],
    ['GT-D-2026-O00123-C', 'PUBLIC_NUMBER_FORM'],
    ['GT-Z-2026-000123-C', 'PUBLIC_NUMBER_FORM'],
    ['GT-D-2026-00123-C', 'PUBLIC_NUMBER_FORM'],
    ['', 'PUBLIC_NUMBER_FORM'],
    ['GB/T 24819-2023', 'PUBLIC_NUMBER_FORM'],
  ])('%s: %s', (text, code) => expect(readNumber(text)).toEqual({ ok: false, refusal: { code } }));

  it('gives back what was written, beyond six digits too', () =>
    fc.assert(
      fc.property(fc.constantFrom(...numberLetters), fc.integer({ min: 2000, max: 9999 }), fc.integer({ min: 1, max: 999_999_999 }), (letter, year, serial) => {
        const number = numberOf(letter, year, serial);
        expect(readNumber(number)).toEqual({ ok: true, value: { letter, year, serial, number } });
      }),
    ));
});
