const COPIED = -1;

/**
 * Which stretch of an input became which stretch of an output, in UTF-16 code units: a list of copied and replaced
 * pieces that tile both. Packed, because a long text has a hundred thousand of them; copies in a row are one piece.
 */
export class Pieces {
  private packed = new Int32Array(16);
  private used = 0;

  get length(): number {
    return this.used / 2;
  }

  /** Units of the input that piece `index` covers. */
  read(index: number): number {
    return this.packed[index * 2] as number;
  }

  /** Units of the output that it covers. */
  wrote(index: number): number {
    const wrote = this.packed[index * 2 + 1] as number;
    return wrote === COPIED ? this.read(index) : wrote;
  }

  isCopy(index: number): boolean {
    return this.packed[index * 2 + 1] === COPIED;
  }

  copy(units: number): void {
    if (this.used > 0 && this.packed[this.used - 1] === COPIED) this.packed[this.used - 2] = (this.packed[this.used - 2] as number) + units;
    else this.push(units, COPIED);
  }

  replace(read: number, wrote: number): void {
    this.push(read, wrote);
  }

  /** What two texts of the same length and place became of one another, unit by unit. */
  compare(before: Uint16Array, from: number, after: Uint16Array, to: number, length: number): void {
    let same = 0;
    for (let at = 0; at < length; at++) {
      if (before[from + at] === after[to + at]) {
        same++;
        continue;
      }
      if (same > 0) this.copy(same);
      same = 0;
      this.push(1, 1);
    }
    if (same > 0) this.copy(same);
  }

  append(other: Pieces): void {
    for (let index = 0; index < other.length; index++) {
      if (other.isCopy(index)) this.copy(other.read(index));
      else this.push(other.read(index), other.wrote(index));
    }
  }

  private push(read: number, wrote: number): void {
    if (this.used === this.packed.length) {
      const larger = new Int32Array(this.used * 2);
      larger.set(this.packed);
      this.packed = larger;
    }
    this.packed[this.used++] = read;
    this.packed[this.used++] = wrote;
  }
}

/**
 * What two passes in a row did, as one: the middle text is cut where both have a border, so that each piece names the
 * input and the output that belong together. A copy has a border at every unit.
 */
export function compose(first: Pieces, second: Pieces): Pieces {
  const target = new Pieces();
  const [before, after] = [new Cursor(first), new Cursor(second)];
  while (!before.ended || !after.ended) {
    if (before.isCopy && after.isCopy) {
      const units = Math.min(before.rest, after.rest);
      before.skip(units);
      after.skip(units);
      target.copy(units);
      continue;
    }
    let [read, wrote, lead] = [0, 0, 0];
    do {
      if (lead < 0 || (lead === 0 && !before.ended && !before.isCopy)) {
        const units = before.isCopy ? Math.min(before.rest, -lead) : before.wrote;
        read += before.isCopy ? units : before.rest;
        before.skip(before.isCopy ? units : before.rest);
        lead += units;
      } else {
        const units = after.isCopy ? Math.min(after.rest, lead) : after.rest;
        wrote += after.isCopy ? units : after.wrote;
        after.skip(units);
        lead -= units;
      }
    } while (lead !== 0);
    target.replace(read, wrote);
  }
  return target;
}

/** A place in a list of pieces; a copy may be taken in parts. */
class Cursor {
  rest = 0;
  wrote = 0;
  isCopy = false;
  ended = false;
  private index = -1;

  constructor(private readonly pieces: Pieces) {
    this.skip(0);
  }

  skip(units: number): void {
    this.rest -= units;
    if (this.rest > 0) return;
    this.index++;
    this.ended = this.index >= this.pieces.length;
    this.rest = this.ended ? 0 : this.pieces.read(this.index);
    this.wrote = this.ended ? 0 : this.pieces.wrote(this.index);
    this.isCopy = !this.ended && this.pieces.isCopy(this.index);
  }
}
