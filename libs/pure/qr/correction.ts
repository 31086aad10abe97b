import type { Room } from './layout';

const FIELD = 0x11d;

/** Codewords of data with those of correction, block beside block (ISO/IEC 18004:2015, 7.5 and 7.6). */
export function withCorrection(data: readonly number[], { codewords, correction, blocks }: Room): readonly number[] {
  const short = blocks - (codewords % blocks);
  const length = Math.floor(codewords / blocks) - correction;
  const divisor = divisorOf(correction);
  let from = 0;
  const parts = Array.from({ length: blocks }, (_, place) => {
    const part = data.slice(from, (from += length + (place < short ? 0 : 1)));
    return { part, rest: remainder(part, divisor) };
  });
  const columns = (of: 'part' | 'rest', most: number) => Array.from({ length: most }, (_, column) => parts.flatMap((each) => each[of][column] ?? [])).flat();
  return [...columns('part', length + 1), ...columns('rest', correction)];
}

/** The product of (x - 2^0) to (x - 2^(degree - 1)), without its leading 1. */
function divisorOf(degree: number): readonly number[] {
  let polynomial = [...Array.from({ length: degree - 1 }, () => 0), 1];
  let root = 1;
  for (let power = 0; power < degree; power += 1) {
    const by = root;
    polynomial = polynomial.map((factor, place) => multiply(factor, by) ^ (polynomial[place + 1] ?? 0));
    root = multiply(root, 2);
  }
  return polynomial;
}

function remainder(data: readonly number[], divisor: readonly number[]): readonly number[] {
  let rest = divisor.map(() => 0);
  for (const codeword of data) {
    const factor = codeword ^ (rest[0] ?? 0);
    rest = divisor.map((coefficient, place) => (rest[place + 1] ?? 0) ^ multiply(coefficient, factor));
  }
  return rest;
}

/** In GF(2^8). */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >>> 7) * FIELD) ^ (((b >>> bit) & 1) * a);
  return product;
}
