import { textOf, UnitBuffer, unitsOf } from '../units';
import { Chain, OPENING } from './chain';
import { readDictionaries, type ConversionConfig } from './dictionary';
import { begins, descriptionEnd } from './ideographic-description';
import { compose, Pieces } from './pieces';
import { Replacer } from './replacer';

/** A converted text, and which stretch of the input became which stretch of it. */
export type Aligned = Readonly<{ text: string; pieces: Pieces }>;

/**
 * A conversion compiled for speed, with the exact output of OpenCC's algorithm: the text is cut into segmentation
 * phrases and the stretches between them, and each is converted on its own. What a segmentation phrase becomes is
 * therefore known beforehand, and so is what a unit becomes on which no pass has a phrase; only where a phrase may
 * begin between segments does the chain run, and only as far as that phrase can reach.
 */
export class Converter {
  private readonly normalization: Chain;
  private readonly chain: Chain;
  private readonly segments: Replacer | null;

  constructor(config: ConversionConfig) {
    const phrases = [...readDictionaries(config.segmentation ?? []).keys()];
    this.normalization = new Chain(config.normalizationChain ?? []);
    this.chain = new Chain(config.conversionChain, new Set(phrases));
    const converted = phrases.map((phrase): [string, string] => [phrase, this.convertedAlone(phrase)]);
    this.segments = phrases.length === 0 ? null : new Replacer(new Map(converted), true);
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
    const units = unitsOf(text);
    const target = new UnitBuffer(units.length + 16);
    if (units.every((unit) => this.normalization.ignores(unit))) {
      this.convertUnits(units, target, pieces);
    } else {
      const [normal, rest] = pieces ? [new Pieces(), new Pieces()] : [null, null];
      const normalized = this.normalization.run(units, 0, units.length, normal);
      this.convertUnits(normalized.units.slice(0, normalized.length), target, rest);
      if (pieces && normal && rest) pieces.append(compose(normal, rest));
    }
    return textOf(target.units, 0, target.length);
  }

  private convertUnits(text: Uint16Array, target: UnitBuffer, pieces: Pieces | null): void {
    const { segments } = this;
    if (segments) this.convertSegmented(text, segments, target, pieces);
    else {
      const result = this.chain.run(text, 0, text.length, pieces);
      target.append(result.units, 0, result.length);
    }
  }

  private convertSegmented(text: Uint16Array, segments: Replacer, target: UnitBuffer, pieces: Pieces | null): void {
    const { chain } = this;
    const { outcome, slack } = chain;
    const { trie } = segments;
    const { lead } = trie;
    const end = text.length;
    target.reserve(end);
    let { units, length } = target;
    /** Where the units that were converted one by one begin, in the text and in the target. */
    let [from, written] = [0, length];
    for (let at = 0; at < end; ) {
      const unit = text[at] as number;
      const segmentEnd = lead[unit] === 0 ? 0 : trie.longest(text, at, end);
      const becomes = outcome[unit] as number;
      if (segmentEnd === 0 && (becomes < OPENING || !chain.opensAt(text, at))) {
        units[length++] = becomes;
        at++;
        continue;
      }
      const start = segmentEnd > 0 || begins(unit) ? at : Math.max(from, at - slack);
      if (pieces !== null) pieces.compare(text, from, units, written, start - from);
      target.length = length - (at - start);
      if (segmentEnd > 0) segments.write(trie.entry, segmentEnd - at, target, pieces);
      at = segmentEnd > 0 ? segmentEnd : this.convertPhrases(text, start, at, target, pieces);
      target.reserve(end - at);
      ({ units, length } = target);
      [from, written] = [at, length];
    }
    if (pieces !== null) pieces.compare(text, from, units, written, end - from);
    target.length = length;
  }

  /** Sends what a phrase at `at` may touch through the chain, from `start` on; copies a description. Returns where that ends. */
  private convertPhrases(text: Uint16Array, start: number, at: number, target: UnitBuffer, pieces: Pieces | null): number {
    if (begins(text[at] as number)) {
      const end = Math.max(at + 1, descriptionEnd(text, at, text.length));
      target.append(text, at, end);
      pieces?.copy(end - at);
      return end;
    }
    const end = this.affectedEnd(text, at);
    const result = this.chain.run(text, start, end, pieces);
    target.append(result.units, 0, result.length);
    return end;
  }

  /** Where the effect of phrases that begin at `from` or on its heels ends: before the next segment or description at the latest. */
  private affectedEnd(text: Uint16Array, from: number): number {
    const { chain, segments } = this;
    let reach = from + chain.reach;
    for (let at = from; at < reach + chain.slack; at++) {
      const unit = text[at] ?? 0;
      const isSegment = segments !== null && segments.trie.lead[unit] !== 0 && segments.trie.longest(text, at, text.length) > 0;
      if (at >= text.length || isSegment || begins(unit)) return at;
      if ((chain.outcome[unit] as number) >= OPENING && chain.opensAt(text, at)) reach = at + chain.reach;
    }
    return reach;
  }

  private convertedAlone(phrase: string): string {
    const units = unitsOf(phrase);
    const result = this.chain.run(units, 0, units.length, null);
    return textOf(result.units, 0, result.length);
  }
}
