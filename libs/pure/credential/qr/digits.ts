const FORM = '1';
const MOST_DIGITS = 7089; // what the largest QR code holds

/** Bytes as decimal digits, three of which take ten bits of a QR code's numeric segment. The first digit names the form. */
export function toDigits(bytes: Uint8Array): string {
  return FORM + bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 1n).toString();
}

/** The bytes, or null where the text is not what `toDigits` writes. */
export function fromDigits(text: string): Uint8Array | null {
  if (!/^1[1-9]\d*$/.test(text) || text.length > MOST_DIGITS) return null;
  const digits = BigInt(text.slice(FORM.length)).toString(16);
  if (digits.length % 2 === 0 || !digits.startsWith('1')) return null;
  return Uint8Array.from({ length: (digits.length - 1) / 2 }, (_, place) => Number.parseInt(digits.slice(1 + place * 2, 3 + place * 2), 16));
}
