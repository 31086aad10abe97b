const FOLDED = /[\uff01-\uff5e]/g;
const SEPARATORS = /[\s\u200b-\u200f\u2060\ufeff\u2010-\u2015\u2212.·-]+/g;

/** The number as it is stored: full width made plain, spaces, hyphens and dots removed, upper case. */
export function cleaned(value: string): string {
  return value.replace(FOLDED, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(SEPARATORS, '').toUpperCase();
}
