import type { Lined } from '@features/catalogue';
import type { PairRelation, Requirement } from '@pure/equivalence';
import type { PartialDate } from '@pure/kernel';

/** What is stored of a source's fact beside its content. */
export type Provenance = Readonly<{ sourceId: string; grade: number; statedOn?: PartialDate; note?: string }>;

/** A requirement as a row states it. `document` is the key of its document; `listComplete`: the file has all of its requirements. */
export type NewRequirement = Readonly<{ requirement: Omit<Requirement, 'document' | 'source' | 'grade'>; document: string; listComplete: boolean; provenance: Provenance }>;

/** A pair as a row states it; `a` and `b` are the database's ids of the requirements. */
export type NewPair = Readonly<{ id: string; a: number; b: number; relation: PairRelation; reason: string; provenance: Provenance }>;

export type NewRequirements = readonly Lined<NewRequirement>[];
export type NewPairs = readonly Lined<NewPair>[];
