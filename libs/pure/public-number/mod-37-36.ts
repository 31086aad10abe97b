const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const M = ALPHABET.length;

/** Check character of digits and capital letters: ISO/IEC 7064:2003, hybrid system MOD 37,36. */
export function checkCharacter(text: string): string {
  const last = [...text].reduce((product, sign) => (((product + ALPHABET.indexOf(sign)) % M || M) * 2) % (M + 1), M);
  return ALPHABET.charAt((M + 1 - last) % M);
}
