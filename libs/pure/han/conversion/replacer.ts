import { UnitBuffer, unitsOf } from '../units';
import { begins, descriptionEnd } from './ideographic-description';
import { PhraseTrie } from './phrase-trie';
import type { Pieces } from './pieces';

/** One group of dictionaries: the longest phrase at each place is replaced, all else is copied. */
export class Replacer {
  /** What a unit becomes where no phrase begins. */
  readonly singles = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  /** All that is not one unit for one unit. */
  readonly trie: PhraseTrie;
  /** Replacements of the trie's entries. */
  readonly replacements: readonly string[];
  private readonly out: Uint16Array;
  private readonly outStart: Uint32Array;
  private readonly changes: Uint8Array;

  /** @param map source → replacement; @param whole keeps single units in the trie as well */
  constructor(map: ReadonlyMap<string, string>, whole = false) {
    const phrases: string[] = [];
    for (const [source, replacement] of map) {
      if (!whole && source.length === 1 && replacement.length === 1) this.singles[source.charCodeAt(0)] = replacement.charCodeAt(0);
      else phrases.push(source);
    }
    this.trie = new PhraseTrie(phrases);
    const replacements = phrases.map((phrase) => map.get(phrase) ?? '');
    this.replacements = replacements;
    this.out = unitsOf(replacements.join(''));
    this.outStart = new Uint32Array(replacements.length + 1);
    replacements.forEach((text, entry) => (this.outStart[entry + 1] = (this.outStart[entry] as number) + text.length));
    this.changes = Uint8Array.from(phrases, (phrase, entry) => (phrase === replacements[entry] ? 0 : 1));
  }

  /** Appends the replaced text to `target`, and to `pieces` what became what. */
  run(text: Uint16Array, start: number, end: number, target: UnitBuffer, pieces: Pieces | null): void {
    const { trie, singles } = this;
    const { lead } = trie;
    target.reserve(end - start);
    let { units, length } = target;
    let [from, written] = [start, length];
    for (let at = start; at < end; ) {
      const unit = text[at] as number;
      if (lead[unit] !== 0) {
        const until = trie.longest(text, at, end);
        if (until > 0) {
          if (pieces !== null && from < at) pieces.compare(text, from, units, written, at - from);
          target.length = length;
          this.write(trie.entry, until - at, target, pieces);
          target.reserve(end - until);
          ({ units, length } = target);
          [from, written] = [until, length];
          at = until;
          continue;
        }
      }
      if (begins(unit)) {
        const until = Math.max(at + 1, descriptionEnd(text, at, end));
        while (at < until) units[length++] = text[at++] as number;
        continue;
      }
      units[length++] = singles[unit] as number;
      at++;
    }
    if (pieces !== null && from < end) pieces.compare(text, from, units, written, end - from);
    target.length = length;
  }

  /** Appends the replacement of one entry, whose source has `read` units. */
  write(entry: number, read: number, target: UnitBuffer, pieces: Pieces | null): void {
    const [from, until] = [this.outStart[entry] as number, this.outStart[entry + 1] as number];
    target.append(this.out, from, until);
    if (pieces === null) return;
    if (this.changes[entry] === 0) pieces.copy(read);
    else pieces.replace(read, until - from);
  }
}
