import type { AdoptionDegree } from '../../domain/adoption';
import type { Facets } from '../../domain/search/facet-values';
import type { Ordered } from '../../domain/search/list-order';
import type { Counting, Plan, Statistics } from '../../domain/search/plan';
import type { Tier } from '../../domain/search/tiers';
import type { Variant } from '../../domain/search/variants';
import type { EditionRecord } from '../read/records';

/** Entries that fit one of `variants` and lie in a range of ranks; `from` and `before` are ranks, the second left out. */
export type Selection = Readonly<{ variants: readonly Variant[]; from: number; before: number }>;

/** Behind which entry, in the order of ranks, a page begins. */
export type After = Readonly<{ rank: number; id: number }>;

/** Which hits of a selection: the first `limit` behind `after`, those in `without` left out. */
export type Window = Readonly<{ limit: number; after: After; without: readonly number[] }>;

/** A hit; `variant` is the place of the first variant that it fits. */
export type HitRow = Readonly<{ id: number; rank: number; tier: Tier; length: number; variant: number }>;

/** A hit by number; `key` is the search key that led to it. */
export type NumberRow = Readonly<{ id: number; rank: number; tier: Tier; length: number; key: string }>;

/** Search keys of what a query names: documents, families, families that may be meant, bare serials. */
export type NumberKeys = Readonly<{ documents: readonly string[]; families: readonly string[]; similar: readonly string[]; serials: readonly string[] }>;

/** `total` hits, at most `COUNTED` + 1; facets of the first `counted` of them. */
export type Summary = Readonly<{ total: number; counted: number; facets: Facets }>;

/** An edition of a list with what a list shows of it. */
export type ItemRecord = EditionRecord &
  Readonly<{ ics: readonly string[]; ccs: readonly string[]; adoptions: readonly Readonly<{ base: string; degree: AdoptionDegree }>[]; mappings: number }>;

export type SuggestedTitle = Readonly<{ number: string; slug: string; title: string }>;

/** Reads the entries. */
export abstract class SearchStore {
  abstract statistics(): Promise<Statistics>;
  /** The first hits in the order of ranks; `phrase` decides their tiers. */
  abstract best(selection: Selection, phrase: string, plan: Plan, window: Window): Promise<readonly HitRow[]>;
  /** The first hits of which a title is the phrase or begins with it. */
  abstract titled(selection: Selection, phrase: string, limit: number): Promise<readonly HitRow[]>;
  /** Entries that lack at most one of `tokens` and have all `marks`. */
  abstract nearly(tokens: readonly number[], marks: readonly number[], selection: Selection, limit: number): Promise<readonly HitRow[]>;
  abstract numbered(keys: NumberKeys): Promise<readonly NumberRow[]>;
  /** Those of the entries that are in the selection. */
  abstract among(ids: readonly number[], selection: Selection): Promise<readonly number[]>;
  abstract summary(selection: Selection, counting: Counting): Promise<Summary>;
  abstract summaryOf(ids: readonly number[]): Promise<Summary>;
  /** What the entries are put in order by. */
  abstract ordered(ids: readonly number[]): Promise<readonly Ordered[]>;
  abstract records(ids: readonly number[]): Promise<readonly ItemRecord[]>;
  abstract numbersBeginning(key: string, most: number): Promise<readonly Readonly<{ number: string; slug: string }>[]>;
  abstract titlesBeginning(folded: string, most: number): Promise<readonly SuggestedTitle[]>;
}
