/** Codewords of correction in a block, and blocks, at level M by version from 1 on (ISO/IEC 18004:2015, table 9). */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49];

/** What a version has room for, in codewords. */
export type Room = Readonly<{ codewords: number; correction: number; blocks: number; data: number }>;

export const sizeOf = (version: number): number => 17 + 4 * version;

/** Null where there is no such version. */
export function roomOf(version: number): Room | null {
  const [correction, blocks] = [CORRECTION[version - 1], BLOCKS[version - 1]];
  if (correction === undefined || blocks === undefined) return null;
  const codewords = Math.floor(modulesOf(version) / 8);
  return { codewords, correction, blocks, data: codewords - correction * blocks };
}

/** Modules that carry codewords (6.1). */
function modulesOf(version: number): number {
  const whole = (16 * version + 128) * version + 64;
  if (version < 2) return whole;
  const lines = Math.floor(version / 7) + 2;
  return whole - ((25 * lines - 10) * lines - 55) - (version < 7 ? 0 : 36);
}

/** Middles of the alignment patterns, across and down (annex E). */
export function alignmentsOf(version: number): readonly number[] {
  if (version === 1) return [];
  const lines = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (lines * 2 - 2)) * 2;
  return [6, ...Array.from({ length: lines - 1 }, (_, place) => sizeOf(version) - 7 - (lines - 2 - place) * step)];
}
