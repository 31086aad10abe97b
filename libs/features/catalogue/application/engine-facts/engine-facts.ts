import type { Fact, FactRef, GraphColumns } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';
import type { SourceView } from '../standard-view';
import type { DecidedBy, DecidedStanding } from './decided-mappings';

/** One fact of a decision, and how it stood from which day on, in that order. `territory`: null where nobody approved it; `until`: last day. */
export type DecisionSpan = Readonly<{
  id: number; mapping: string; territory: string | null; from: LocalDate; until: LocalDate | null; standings: readonly Readonly<{ on: LocalDate; standing: DecidedStanding }>[];
}>;

/** All documents and facts of one state of the catalogue. `counted`: ids of the facts of decisions that are among them; `decisions`: all that there ever were. */
export type FactsState = Readonly<{ version: string; columns: GraphColumns; counted: readonly number[]; decisions: readonly DecisionSpan[] }>;

/** Facts in the order asked, every source that they name, by the id under which they name it, and every decision, by the number of its mapping. */
export type CitedFacts = Readonly<{ facts: readonly Fact[]; sources: ReadonlyMap<string, SourceView>; decisions: ReadonlyMap<string, DecidedBy> }>;

/**
 * What the catalogue knows that an engine can reason on: every document by the key of its edition, and every fact between
 * two of them (adoptions, replacements, amendments, decided mappings that stand; a similarity or an origin is a mention).
 */
export abstract class EngineFacts {
  /** Differs whenever documents or facts differ; cheap. */
  abstract version(): Promise<string>;
  /**
   * Everything, streamed into columns. Facts whose base no source shows are left out.
   * @param decisions ids of the facts of decisions that count; absent: those that stand today
   */
  abstract load(decisions?: readonly number[]): Promise<FactsState>;
  /**
   * The facts themselves, as a proof cites them. A source that may not be linked is named as answers name it.
   * @throws Error where a ref names no fact
   */
  abstract facts(refs: readonly FactRef[]): Promise<CitedFacts>;
}

/** Channel of the database on which a change of documents or facts is told. */
export const FACTS_CHANNEL = 'catalogue_facts';
