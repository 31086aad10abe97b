import { UnitBuffer, unitsOf } from '../units';
import { readDictionaries, type DictionaryText } from './dictionary';
import { Openings } from './openings';
import { compose, Pieces } from './pieces';
import { Replacer } from './replacer';

/**
 * Passes that run one after the other, and what is known of them beforehand: what each unit becomes where no pass has
 * a phrase, where a phrase may begin, and how far its effect reaches.
 */
export class Chain {
  /** What a unit becomes where no phrase touches it. */
  readonly outcome: Uint16Array;
  /** A phrase of a later pass may begin this many units before the place at which one of an earlier pass begins. */
  readonly slack: number;
  private readonly passes: readonly Replacer[];
  private readonly openings: readonly Openings[];
  /** For each pass what the passes before it make of a unit; the outcome comes last. */
  private readonly before: readonly Uint16Array[];
  /** For each entry of the first pass how far beyond its end a later pass may see a phrase that begins in its replacement. */
  private readonly spill: Uint8Array;
  private readonly scratch: readonly [UnitBuffer, UnitBuffer] = [new UnitBuffer(), new UnitBuffer()];

  /** @param taken phrases that are converted before this chain sees the text */
  constructor(groups: readonly (readonly DictionaryText[])[], taken: ReadonlySet<string> = new Set()) {
    const maps = groups.map(readDictionaries);
    this.passes = maps.map((map) => new Replacer(map));
    this.openings = maps.map((map, index) => new Openings(map, index === 0 ? taken : new Set()));
    const before = [Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)];
    for (const { singles } of this.passes) before.push((before.at(-1) ?? singles).map((unit) => singles[unit] as number));
    this.before = before;
    this.outcome = before.at(-1) ?? new Uint16Array(0x10000);
    this.slack = Math.max(0, groups.length - 1);
    this.spill = Uint8Array.from(this.passes[0]?.replacements ?? [], (replacement) => this.spillOf(unitsOf(replacement)));
  }

  /** First units of all phrases as they stand in the text, in pairs; the second is -1 where a phrase has one unit only. */
  *pairs(): Generator<readonly [one: number, two: number]> {
    for (const [pass, { pairs }] of this.openings.entries()) {
      const sources = inverse(this.before[pass] ?? new Uint16Array(0));
      for (const [one, two] of pairs) {
        for (const first of sources.get(one) ?? []) for (const second of two < 0 ? [-1] : (sources.get(two) ?? [])) yield [first, second];
      }
    }
  }

  /** How many units from `at` on a phrase that begins there may change; 0: none begins, unless one begins at the next units. */
  reachAt(text: Uint16Array, at: number): number {
    let reach = 0;
    for (let pass = 0; pass < this.openings.length; pass++) {
      const before = this.before[pass] as Uint16Array;
      const next = at + 1 < text.length ? (before[text[at + 1] as number] as number) : 0;
      const longest = (this.openings[pass] as Openings).mayReach(before[text[at] as number] as number, next);
      if (longest === 0) continue;
      if (pass > 0) reach = Math.max(reach, longest + this.longestAfter(pass));
      else {
        const { trie } = this.passes[0] as Replacer;
        const end = trie.longest(text, at, text.length);
        if (end > 0) reach = end - at + (this.spill[trie.entry] as number);
      }
    }
    return reach;
  }

  /** Runs the passes and appends to `pieces` what they did together. The result is valid until the next call. */
  run(text: Uint16Array, from: number, until: number, pieces: Pieces | null): UnitBuffer {
    let [source, start, end] = [text, from, until];
    let target = this.scratch[0];
    let together: Pieces | null = null;
    for (let index = 0; index < this.passes.length; index++) {
      target = this.scratch[index % 2] as UnitBuffer;
      target.length = 0;
      const own = pieces && new Pieces();
      (this.passes[index] as Replacer).run(source, start, end, target, own);
      together = together && own ? compose(together, own) : own;
      [source, start, end] = [target.units, 0, target.length];
    }
    if (pieces && together) pieces.append(together);
    return target;
  }

  private longestAfter(pass: number): number {
    return this.openings.slice(pass + 1).reduce((sum, { longest }) => sum + longest, 0);
  }

  private spillOf(replacement: Uint16Array): number {
    const [, second] = this.openings;
    if (second === undefined) return 0;
    let spill = 0;
    replacement.forEach((unit, at) => {
      const inside = replacement.length - at;
      const reach = second.mayReach(unit, inside > 1 ? (replacement[at + 1] as number) : -1);
      spill = Math.max(spill, reach === 0 ? 0 : reach - inside + this.longestAfter(1));
    });
    return spill;
  }
}

/** The units that a table leads to each unit. */
function inverse(table: Uint16Array): Map<number, number[]> {
  const sources = new Map<number, number[]>();
  table.forEach((to, from) => {
    const known = sources.get(to);
    if (known) known.push(from);
    else sources.set(to, [from]);
  });
  return sources;
}
