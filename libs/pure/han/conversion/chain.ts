import { UnitBuffer } from '../units';
import { readDictionaries, type DictionaryText } from './dictionary';
import { Openings } from './openings';
import { begins } from './ideographic-description';
import { compose, Pieces } from './pieces';
import { Replacer } from './replacer';

/** Set beside a unit's outcome: a phrase may begin with it. */
export const OPENING = 0x10000;

/**
 * Passes that run one after the other, and what is known of them beforehand: what each unit becomes where no pass has
 * a phrase, where a phrase may begin, and how far its effect reaches.
 */
export class Chain {
  /** What a unit becomes where no phrase touches it; with OPENING where `opensAt` must be asked. */
  readonly outcome = new Int32Array(0x10000);
  /** From a place where a phrase may begin, no change reaches further than this many units. */
  readonly reach: number;
  /** A phrase of a later pass may begin this many units before the place at which one of an earlier pass begins. */
  readonly slack: number;
  private readonly passes: readonly Replacer[];
  private readonly openings: readonly Openings[];
  /** For each pass what the passes before it make of a unit. */
  private readonly before: readonly Uint16Array[];
  private readonly scratch: readonly [UnitBuffer, UnitBuffer] = [new UnitBuffer(), new UnitBuffer()];

  /** @param taken phrases that are converted before this chain sees the text */
  constructor(groups: readonly (readonly DictionaryText[])[], taken: ReadonlySet<string> = new Set()) {
    const maps = groups.map(readDictionaries);
    this.passes = maps.map((map) => new Replacer(map));
    this.openings = maps.map((map, index) => new Openings(map, index === 0 ? taken : new Set()));
    const before = [Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)];
    for (const { singles } of this.passes) before.push((before.at(-1) ?? singles).map((unit) => singles[unit] as number));
    this.before = before;
    for (let unit = 0; unit < 0x10000; unit++) {
      const opens = begins(unit) || this.openings.some((opening, index) => opening.opens(before[index]?.[unit] ?? unit));
      this.outcome[unit] = (before.at(-1)?.[unit] ?? unit) | (opens ? OPENING : 0);
    }
    this.reach = this.openings.reduce((sum, { longest }) => sum + longest, 0);
    this.slack = Math.max(0, groups.length - 1);
  }

  /** Whether this unit passes unchanged and lets others pass. */
  ignores(unit: number): boolean {
    return this.outcome[unit] === unit;
  }

  /** Whether a description begins here or a phrase of some pass may; false is certain where no phrase begins at the next units. */
  opensAt(text: Uint16Array, at: number): boolean {
    if (begins(text[at] as number)) return true;
    for (let pass = 0; pass < this.openings.length; pass++) {
      const before = this.before[pass] as Uint16Array;
      const next = at + 1 < text.length ? (before[text[at + 1] as number] as number) : -1;
      if ((this.openings[pass] as Openings).opensWith(before[text[at] as number] as number, next)) return true;
    }
    return false;
  }

  /** Runs the passes and appends to `pieces` what they did together. The result is valid until the next call. */
  run(text: Uint16Array, from: number, until: number, pieces: Pieces | null): UnitBuffer {
    let [source, start, end] = [text, from, until];
    let target = this.scratch[0];
    let together: Pieces | null = null;
    this.passes.forEach((pass, index) => {
      target = this.scratch[index % 2] as UnitBuffer;
      target.length = 0;
      const own = pieces && new Pieces();
      pass.run(source, start, end, target, own);
      together = together && own ? compose(together, own) : own;
      [source, start, end] = [target.units, 0, target.length];
    });
    if (pieces && together) pieces.append(together);
    return target;
  }
}
