import { textOf } from '../units';
import { clusterEnd, extendsCluster, foldCluster } from './cluster';

/** A folded text with the way back: unit `i` of `text` comes from the units `start(i)` to `end(i)` (exclusive) of the original. */
export type FoldedText = Readonly<{ text: string; start(index: number): number; end(index: number): number }>;

const SPACE = 0x20;
/** What a lone unit becomes, or 0 where it must be looked at with its neighbours. */
let plain: Uint16Array | null = null;

/**
 * The text as a search sees it: one width, lower case, one character for all that are the same in some script or
 * region, plain signs, single spaces. Folds character by character, so a part of a text folds to a part of its fold;
 * no regional words are exchanged (that is what terms are for). Linear; no input throws; folding twice changes nothing.
 */
export function fold(text: string): string {
  const target = new Target(text.length, false);
  foldInto(text, target);
  return target.toString();
}

/** As `fold`, and where each unit came from, to highlight in the original what was found in the fold. */
export function foldWithMap(text: string): FoldedText {
  const target = new Target(text.length, true);
  foldInto(text, target);
  const folded = target.toString();
  const [starts, ends] = [target.starts.slice(0, folded.length), target.ends.slice(0, folded.length)];
  return { text: folded, start: (index) => starts[index] ?? text.length, end: (index) => ends[index] ?? text.length };
}

function foldInto(text: string, target: Target): void {
  const table = (plain ??= plainUnits());
  for (let at = 0; at < text.length; ) {
    const unit = table[text.charCodeAt(at)] as number;
    const last = at + 1 === text.length;
    if (unit !== 0 && (last || table[text.charCodeAt(at + 1)] !== 0)) {
      target.put(unit, at, ++at);
      continue;
    }
    const end = clusterEnd(text, at);
    const folded = foldCluster(text.slice(at, end));
    for (let index = 0; index < folded.length; index++) target.put(folded.charCodeAt(index), at, end);
    at = end;
  }
}

/** Folded units; a space is held back until something follows it, so that none begins or ends the text and none is doubled. */
class Target {
  starts: Uint32Array;
  ends: Uint32Array;
  private units: Uint16Array;
  private length = 0;
  private spaceStart = -1;
  private spaceEnd = 0;

  constructor(length: number, private readonly mapped: boolean) {
    this.units = new Uint16Array(length + 16);
    this.starts = new Uint32Array(mapped ? length + 16 : 0);
    this.ends = new Uint32Array(mapped ? length + 16 : 0);
  }

  put(unit: number, start: number, end: number): void {
    if (unit === SPACE) {
      if (this.spaceStart < 0) this.spaceStart = start;
      this.spaceEnd = end;
      return;
    }
    if (this.spaceStart >= 0) {
      if (this.length > 0) this.write(SPACE, this.spaceStart, this.spaceEnd);
      this.spaceStart = -1;
    }
    this.write(unit, start, end);
  }

  toString(): string {
    return textOf(this.units, 0, this.length);
  }

  private write(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    if (this.mapped) {
      this.starts[this.length] = start;
      this.ends[this.length] = end;
    }
    this.units[this.length++] = unit;
  }

  private grow(): void {
    this.units = larger(this.units);
    if (!this.mapped) return;
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
  }
}

function larger<T extends Uint16Array | Uint32Array>(from: T): T {
  const to = (from instanceof Uint16Array ? new Uint16Array(from.length * 2) : new Uint32Array(from.length * 2)) as T;
  to.set(from);
  return to;
}

function plainUnits(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) continue;
    const character = String.fromCharCode(unit);
    const folded = extendsCluster(character) ? '' : foldCluster(character);
    if (folded.length === 1) table[unit] = folded.charCodeAt(0);
  }
  return table;
}
