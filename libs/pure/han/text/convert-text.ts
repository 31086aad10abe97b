import type { Aligned } from '../conversion/converter';
import { protectedIn } from '../protect/protect';
import type { NameBase } from '../terms/name-base';
import type { TermBase } from '../terms/term-base';
import { unitsOf } from '../units';
import type { Script } from './script';
import type { Span } from './span';
import { between, written, type Settled } from './written';

/** `terms`: characters, and words of the term base. `general`: characters, and everyday words as OpenCC has them. `none`: characters. */
export type Words = 'terms' | 'general' | 'none';

/** `from` is the script in which the text was written; a text that is in `to` already comes back as it is. */
export type TextRequest = Readonly<{ text: string; to: Script; from?: Script; words?: Words; sector?: string }>;

export type ConversionName = 's2tw' | 's2twp' | 'tw2s' | 'tw2sp';

export type TextMeans = Readonly<{
  terms: TermBase;
  converters: (name: ConversionName) => { align(text: string): Aligned };
  names?: NameBase;
}>;

/** The converted text and, in order, the spans that were touched or protected: between them both texts are the same. */
export type ConvertedText = Readonly<{ text: string; spans: readonly Span[] }>;

/**
 * Converts a text of the other script. Protected stretches come first, then registered names, then terms, then the
 * general conversion of what lies between. Never give it converted text: conversion is not idempotent.
 */
export function convertText(request: TextRequest, { terms, converters, names }: TextMeans): ConvertedText {
  const { text, to, from, words = 'terms', sector } = request;
  if (from === to) return { text, spans: [] };
  const units = unitsOf(text);
  let settled: readonly Settled[] = protectedIn(text).map(({ start, end, rule }) => ({ start, end, kind: 'protected', rule, target: text.slice(start, end) }));
  if (names) {
    settled = between(settled, text.length, (start, end) =>
      names.find(text, units, [start, end], to).map((hit): Settled => ({ start: hit.start, end: hit.end, kind: 'name', rule: hit.id, target: hit.target })));
  }
  if (words === 'terms') {
    settled = between(settled, text.length, (start, end) =>
      terms.find(text, units, [start, end], { to, sector }).map((hit): Settled => (
        { start: hit.start, end: hit.end, kind: hit.target === null ? 'ambiguous' : 'term', rule: hit.ids.join(','), target: hit.target })));
  }
  const name = conversionName(to, words);
  const converter = converters(name);
  return written(text, settled, name, (part) => converter.align(part));
}

function conversionName(to: Script, words: Words): ConversionName {
  if (to === 'zh-Hant') return words === 'general' ? 's2twp' : 's2tw';
  return words === 'general' ? 'tw2sp' : 'tw2s';
}
