import { randomInt } from 'node:crypto';

const MOD = 31;
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A 统一社会信用代码 with its check character (GB 32100-2015), at random: two runs share none. */
export function aUscc(): string {
  const body = `91350200${Array.from({ length: 9 }, () => ALPHABET.charAt(randomInt(MOD))).join('')}`;
  const sum = [...body].reduce((total, sign, index) => total + (3 ** index % MOD) * ALPHABET.indexOf(sign), 0);
  return body + ALPHABET.charAt((MOD - (sum % MOD)) % MOD);
}
