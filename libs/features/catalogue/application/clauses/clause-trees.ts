import type { SourceView, Texts } from '../standard-view';

/** One clause of one edition. Its texts are titles and words of our own, never those of the standard. */
export type ClauseNode = Readonly<{
  /** As printed: '5.3.2', '附录A', '第3條'. Unique within its edition after folding (`clauseKey`). */
  number: string;
  title: Texts;
  /** What the clause deals with, in words of the compiler; empty where nobody wrote it. */
  abstract: Texts;
  annex: boolean;
  /** 0 at the top. */
  depth: number;
  /** Number of the clause above it; null at the top. */
  parent: string | null;
  source: SourceView;
}>;

/** Clauses of editions, for whoever shows or maps them. */
export abstract class ClauseTrees {
  /** For each edition asked, by canonical designation, its clauses in the order of reading; an empty list where none is recorded. */
  abstract ofEditions(designations: readonly string[]): Promise<ReadonlyMap<string, readonly ClauseNode[]>>;
}
