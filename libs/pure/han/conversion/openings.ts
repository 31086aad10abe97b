import { unitsOf } from '../units';

const BITS = 19;

/** Where the phrases of one pass may begin: a quick test that has no false negatives. */
export class Openings {
  /** Units of the longest phrase. */
  readonly longest: number;
  private readonly first = new Uint8Array(0x10000);
  /** First units that are a whole phrase, and replaced by something else than one unit. */
  private readonly alone = new Uint8Array(0x10000);
  private readonly pairs = new Uint32Array(2 ** (BITS - 5));

  /** @param group source → replacement; @param taken phrases that never come to this pass */
  constructor(group: ReadonlyMap<string, string>, taken: ReadonlySet<string>) {
    let longest = 1;
    for (const [source, replacement] of group) {
      if (taken.has(source) || (source.length === 1 && replacement.length === 1)) continue;
      const [one = 0, two] = unitsOf(source);
      longest = Math.max(longest, source.length);
      this.first[one] = 1;
      if (two === undefined) this.alone[one] = 1;
      else this.pairs[pairBit(one, two) >>> 5] = (this.pairs[pairBit(one, two) >>> 5] as number) | (1 << (pairBit(one, two) & 31));
    }
    this.longest = longest;
  }

  /** Whether a phrase may begin with this unit at all. */
  opens(unit: number): boolean {
    return this.first[unit] === 1;
  }

  /** Whether a phrase may begin with these two units; `next` is -1 at the end of the text. */
  opensWith(unit: number, next: number): boolean {
    if (this.first[unit] === 0) return false;
    if (this.alone[unit] === 1) return true;
    return next >= 0 && ((this.pairs[pairBit(unit, next) >>> 5] as number) & (1 << (pairBit(unit, next) & 31))) !== 0;
  }
}

const pairBit = (one: number, two: number): number => Math.imul(one * 0x10000 + two, 0x9e3779b1) >>> (32 - BITS);
