import type { TermBase } from '@pure/han';
import type { SectorId } from '../../domain/sector';
import type { TermDirection, TermGuards, TermStatus } from '../../domain/terms/term';
import type { SourceView } from '../standard-view';

/** A pair of words with its English pivot; a side that has no word for it has an empty list. */
export type TermView = Readonly<{
  id: string;
  en?: string;
  mainland: readonly string[];
  taiwan: readonly string[];
  /** term, vocabulary, hazard, confusable, unit, same_word_other_script, character_variant */
  kind: string;
  sector?: SectorId;
  /** Field as the source names it. */
  field?: string;
  /** Words beside which the pair applies, and beside which it does not. */
  context?: string;
  notContext?: string;
  /** The word means more than one thing, or a false friend: people decide, not the converter. */
  ambiguous: boolean;
  /** Only approved pairs change texts. */
  status: TermStatus;
  basis?: string;
  source: SourceView;
  note?: string;
}>;

export type TermPage = Readonly<{ items: readonly TermView[]; total: number; next: string | null }>;

/** A pair that script conversion uses: `mainland[0]` and `taiwan[0]` are written, all words are found. */
export type ApprovedTerm = TermGuards &
  Readonly<{ id: string; en?: string; mainland: readonly string[]; taiwan: readonly string[]; direction: TermDirection; sector?: SectorId }>;

/** Another way to say a word of a query. `folded` is `word` as search compares it; `terms` are the ids of the pairs that lead there. */
export type Expansion = Readonly<{ word: string; folded: string; terms: readonly string[] }>;

/** Most variants of one word beside itself. */
export const MOST_EXPANSIONS = 4;

/** The term base: some thousand pairs, held in memory and read again after an import. */
export abstract class TermReader {
  /** Pairs of which a word, in either script, or the English contains `q`; all without `q`. Null for a cursor that no page has given out. */
  abstract findTerms(q: string | undefined, sector: SectorId | undefined, limit: number, after?: string): Promise<TermPage | null>;
  abstract approvedTerms(): Promise<readonly ApprovedTerm[]>;
  /** The approved terms, and the words that only people can convert, compiled for conversion. */
  abstract termBase(): Promise<TermBase>;
  /**
   * The partners of a query word, in either script, with the term words inside it exchanged; at most `MOST_EXPANSIONS`.
   * A word and its partners have the same partners, so that either finds the same.
   */
  abstract expansions(word: string, sector?: SectorId): Promise<readonly Expansion[]>;
}
