import type { Mask, RelatedMethods, Requirement } from '@pure/equivalence';

/** What the register knows of one side. `clauses`: numbers of its tree; null where no tree is on record, so that nobody knows how many there are. */
export type SideFacts = Readonly<{
  number: string;
  dated: boolean;
  /** Of the edition; null where its number has none. */
  year: number | null;
  /** Numbers of editions that stand in its place by now. */
  replacedBy: readonly string[];
  withdrawn: boolean;
  clauses: readonly string[] | null;
  requirements: readonly Requirement[];
  /** What the record of its adoption breaks, V1 to V6, with the base. */
  adoption: readonly Readonly<{ rule: string; base: string }>[];
}>;

/** A proof of the engine, as short as it can be told: its documents in their order. */
export type ShownProof = Readonly<{ id: string; grade: number; mask: Mask; path: readonly string[] }>;

/** What the engine derives of the two documents; `mask` of all five says nothing. `editionGap`: a path leads over two editions of one base. */
export type Derived = Readonly<{ mask: Mask; grade: number; editionGap: boolean; proofs: readonly ShownProof[] }>;

export type MappingFacts = Readonly<{ source: SideFacts; target: SideFacts; derived: Derived; sameMethods: RelatedMethods }>;
