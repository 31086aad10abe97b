import { convertText, type ConvertedText, type Script, type SpanKind, type TextMeans, type Words } from '@pure/han';
import type { SectorId } from '../../domain/sector';
import type { TermReader } from './term-reader';

export const convertedScripts = ['zh-Hans', 'zh-Hant'] as const satisfies readonly Script[];
export const wordChoices = ['terms', 'general', 'none'] as const satisfies readonly Words[];
export const spanKinds = ['protected', 'name', 'term', 'phrase', 'character', 'ambiguous'] as const satisfies readonly SpanKind[];

export type ConvertedScript = (typeof convertedScripts)[number];
export type WordChoice = (typeof wordChoices)[number];

/** `text` is the original in the other script, never one that was converted before. */
export type ConvertOrder = Readonly<{ text: string; to: ConvertedScript; words: WordChoice; sector?: SectorId }>;

/** Converts a text with the approved terms of the term base. Nothing of it is kept. */
export class ConvertScript {
  constructor(
    private readonly terms: TermReader,
    private readonly converters: TextMeans['converters'],
  ) {}

  async execute(order: ConvertOrder): Promise<ConvertedText> {
    return convertText(order, { terms: await this.terms.termBase(), converters: this.converters });
  }
}
