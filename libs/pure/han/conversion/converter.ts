import { SourceUnits, textOf, UnitBuffer, unitsOf } from '../units';
import { Chain } from './chain';
import { readDictionaries, type ConversionConfig } from './dictionary';
import { begins, descriptionEnd } from './ideographic-description';
import { compose, Pieces } from './pieces';
import { PairFilter } from './pair-filter';
import { Replacer } from './replacer';

/** A converted text, and which stretch of the input became which stretch of it. */
export type Aligned = Readonly<{ text: string; pieces: Pieces }>;

/** Set beside a unit's outcome: something may begin with it, with the next unit or (ALONE) whatever that is. */
const OPENS = 0x10000;
const ALONE = 0x20000;

/**
 * A conversion compiled for speed, with the exact output of OpenCC's algorithm: the text is cut into segmentation
 * phrases and the stretches between them, and each is converted on its own. What a segmentation phrase becomes is
 * therefore known beforehand, and so is what a unit becomes on which no pass has a phrase; only where a phrase may
 * begin between segments does the chain run, and only as far as that phrase can reach.
 */
export class Converter {
  private readonly normalization: Chain;
  /** Units that normalization may change. */
  private readonly unnormal: Uint8Array;
  private readonly chain: Chain;
  private readonly segments: Replacer;
  private readonly isSegmented: boolean;
  /** What a unit becomes between phrases, with OPENS and ALONE. */
  private readonly outcome: Int32Array;
  /** First two units of all that begins with an opening unit. */
  private readonly gate = new PairFilter();
  /** Texts of a few words come by the ten thousand: they share their room. */
  private readonly source = new SourceUnits();
  private readonly target = new UnitBuffer();

  constructor(config: ConversionConfig) {
    const phrases = [...readDictionaries(config.segmentation ?? []).keys()];
    this.normalization = new Chain(config.normalizationChain ?? []);
    this.chain = new Chain(config.conversionChain, new Set(phrases));
    this.segments = new Replacer(new Map(phrases.map((phrase) => [phrase, this.convertedAlone(phrase)])), true);
    this.isSegmented = phrases.length > 0;
    this.outcome = Int32Array.from(this.chain.outcome, (becomes, unit) => (begins(unit) ? becomes | OPENS | ALONE : becomes));
    for (const phrase of phrases) this.open(phrase.charCodeAt(0), phrase.length > 1 ? phrase.charCodeAt(1) : -1);
    for (const [one, two] of this.chain.pairs()) this.open(one, two);
    this.unnormal = Uint8Array.from(this.normalization.outcome, (becomes, unit) => (becomes === unit ? 0 : 1));
    for (const [one] of this.normalization.pairs()) this.unnormal[one] = 1;
  }

  /** The converted text. */
  convert(text: string): string {
    return this.run(text, null);
  }

  /** The converted text with its pieces, which tile both texts. */
  align(text: string): Aligned {
    const pieces = new Pieces();
    return { text: this.run(text, pieces), pieces };
  }

  private run(text: string, pieces: Pieces | null): string {
    const units = this.source.of(text);
    const { target } = this;
    target.clear(units.length + 16);
    if (!hasAny(units, this.unnormal)) this.convertUnits(units, target, pieces);
    else {
      const [normal, rest] = pieces ? [new Pieces(), new Pieces()] : [null, null];
      const normalized = this.normalization.run(units, 0, units.length, normal);
      this.convertUnits(normalized.units.slice(0, normalized.length), target, rest);
      if (pieces && normal && rest) pieces.append(compose(normal, rest));
    }
    return textOf(target.units, 0, target.length);
  }

  private convertUnits(text: Uint16Array, target: UnitBuffer, pieces: Pieces | null): void {
    if (this.isSegmented) this.convertSegmented(text, target, pieces);
    else {
      const result = this.chain.run(text, 0, text.length, pieces);
      target.append(result.units, 0, result.length);
    }
  }

  private convertSegmented(text: Uint16Array, target: UnitBuffer, pieces: Pieces | null): void {
    const { outcome, gate } = this;
    const end = text.length;
    target.reserve(end);
    let { units, length } = target;
    /** Where the units that were converted one by one begin, in the text and in the target. */
    let [from, written] = [0, length];
    for (let at = 0; at < end; ) {
      const unit = text[at] as number;
      const becomes = outcome[unit] as number;
      const opens = becomes >= OPENS && (becomes >= ALONE || (at + 1 < end && gate.has(unit, text[at + 1] as number)));
      const until = opens ? this.phraseEnd(text, at) : 0;
      if (until === 0) {
        units[length++] = becomes;
        at++;
        continue;
      }
      const start = until > 0 ? at : Math.max(from, at - this.chain.slack);
      if (pieces !== null) pieces.compare(text, from, units, written, start - from);
      target.length = length - (at - start);
      at = this.convertPhrase(text, { start, at, until }, target, pieces);
      target.reserve(end - at);
      ({ units, length } = target);
      [from, written] = [at, length];
    }
    if (pieces !== null) pieces.compare(text, from, units, written, end - from);
    target.length = length;
  }

  /** End of the segment or description that begins here; negative: end of what phrases between segments may change; 0: nothing begins. */
  private phraseEnd(text: Uint16Array, at: number): number {
    if (begins(text[at] as number)) return Math.max(at + 1, descriptionEnd(text, at, text.length));
    const until = this.segmentEnd(text, at);
    if (until > 0) return until;
    const reach = this.chain.reachAt(text, at);
    return reach === 0 ? 0 : -this.affectedEnd(text, at, at + reach);
  }

  private convertPhrase(
    text: Uint16Array, { start, at, until }: { start: number; at: number; until: number }, target: UnitBuffer, pieces: Pieces | null,
  ): number {
    if (until < 0) {
      const result = this.chain.run(text, start, -until, pieces);
      target.append(result.units, 0, result.length);
    } else if (begins(text[at] as number)) {
      target.append(text, at, until);
      pieces?.copy(until - at);
    } else this.segments.write(this.segments.trie.entry, until - at, target, pieces);
    return Math.abs(until);
  }

  /** Where the effect of a phrase and of those on its heels ends: before the next segment or description at the latest. */
  private affectedEnd(text: Uint16Array, from: number, until: number): number {
    const { chain } = this;
    let reach = until;
    for (let at = from + 1; at < reach + chain.slack; at++) {
      if (at >= text.length) return text.length;
      if ((this.outcome[text[at] as number] as number) < OPENS) continue;
      if (begins(text[at] as number) || this.segmentEnd(text, at) > 0) return at;
      const more = chain.reachAt(text, at);
      if (more > 0) reach = Math.max(reach, at + more);
    }
    return reach;
  }

  private segmentEnd(text: Uint16Array, at: number): number {
    const { trie } = this.segments;
    return trie.lead[text[at] as number] === 0 ? 0 : trie.longest(text, at, text.length);
  }

  private open(one: number, two: number): void {
    this.outcome[one] = (this.outcome[one] as number) | (two < 0 ? OPENS | ALONE : OPENS);
    if (two >= 0) this.gate.add(one, two);
  }

  private convertedAlone(phrase: string): string {
    const units = unitsOf(phrase);
    const result = this.chain.run(units, 0, units.length, null);
    return textOf(result.units, 0, result.length);
  }
}

function hasAny(units: Uint16Array, table: Uint8Array): boolean {
  for (let at = 0; at < units.length; at++) if (table[units[at] as number] === 1) return true;
  return false;
}
