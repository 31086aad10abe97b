const BITS = 20;

/** A set of pairs of units that may contain a few more than were added, and never fewer. */
export class PairFilter {
  private readonly words = new Uint32Array(2 ** (BITS - 5));

  add(one: number, two: number): void {
    const bit = bitOf(one, two);
    this.words[bit >>> 5] = (this.words[bit >>> 5] as number) | (1 << (bit & 31));
  }

  has(one: number, two: number): boolean {
    const bit = bitOf(one, two);
    return (((this.words[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }
}

const bitOf = (one: number, two: number): number => Math.imul((one << 16) ^ two, 0x9e3779b1) >>> (32 - BITS);
