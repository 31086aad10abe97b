import type { Decimal } from '../requirement/requirement';

/** Longer texts are no quantities of a standard, and their arithmetic would cost more than it says. */
const LONGEST = 60;
const FORM = /^([+-]?)(\d*)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * The shortest text of a decimal: `125.0` is `125`, `+.50` is `0.5`, `1e-7` is `0.0000001`. A number is taken by its own
 * shortest text, so that 0.1 is exactly one tenth. Full-width digits and the minus sign U+2212 are read. Null where the
 * text is no decimal or would be longer than 60 digits.
 */
export function decimal(value: string | number): Decimal | null {
  const text = String(value).trim();
  if (text.length > LONGEST) return null;
  const match = FORM.exec(text.normalize('NFKC').replace('\u2212', '-'));
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole + fraction === '') return null;
  return shift(whole + fraction, Number(exponent) - fraction.length, sign === '-');
}

/** `digits` times ten to the power of `places`. */
function shift(digits: string, places: number, negative: boolean): Decimal | null {
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return '0' as Decimal;
  if (significant.length + Math.abs(places) > LONGEST) return null;
  const padded = places >= 0 ? significant + '0'.repeat(places) : significant.padStart(1 - places, '0');
  const point = padded.length + Math.min(places, 0);
  const fraction = padded.slice(point).replace(/0+$/, '');
  return `${negative ? '-' : ''}${padded.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}` as Decimal;
}
