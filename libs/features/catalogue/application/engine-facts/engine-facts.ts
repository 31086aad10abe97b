import type { Fact, FactRef, GraphColumns } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';
import type { EditionRef, SourceView } from '../standard-view';

/** An edition by its identity in the catalogue, which is its key in the graph. */
export type KeyedEdition = Readonly<{ key: number; edition: EditionRef }>;

/** What the catalogue knows that an engine can reason on: every document, and every fact between two of them. */
export abstract class EngineFacts {
  /** A cheap text that differs whenever documents or facts differ. */
  abstract version(): Promise<string>;
  /** All documents and facts of one state of the catalogue, streamed into columns. */
  abstract columns(): Promise<GraphColumns>;
  /** The facts themselves, as a proof cites them. @throws Error where a ref names no fact */
  abstract facts(refs: readonly FactRef[]): Promise<readonly Fact[]>;
  /** Editions by key, with their status on the day (today where absent); unknown keys are left out. */
  abstract editions(keys: readonly number[], day?: LocalDate): Promise<readonly KeyedEdition[]>;
  /** Editions by canonical designation; unknown ones are left out. */
  abstract editionsNamed(designations: readonly string[], day?: LocalDate): Promise<readonly KeyedEdition[]>;
  /** Sources by id as answers show them. */
  abstract sources(ids: readonly string[]): Promise<ReadonlyMap<string, SourceView>>;
}
