const LENGTHS = new Set([8, 12, 13, 14]);

export type BarCodeRead = Readonly<{ digits: string }> | Readonly<{ code: 'GTIN_LENGTH' | 'GTIN_CHECK_DIGIT' }>;

/** A GTIN (GB 12904, GS1 General Specifications): 8, 12, 13 or 14 digits, the last one of weight 3 and 1 in turn, modulo 10. */
export function readBarCode(text: string): BarCodeRead {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d+$/.test(digits) || !LENGTHS.has(digits.length)) return { code: 'GTIN_LENGTH' };
  const sum = [...digits].toReversed().reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0 ? { digits } : { code: 'GTIN_CHECK_DIGIT' };
}
