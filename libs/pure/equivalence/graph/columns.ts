import type { Deviation } from '../fact/fact';

/** No day is known. */
export const NO_DAY = -2147483648;
export const NO_DOCUMENT = -1;

export const sides = ['mainland', 'taiwan', 'international', 'other'] as const;

/** Flags of a packed fact, one bit each. For a succession `DEVIATIONS_*` speak of its list of changes. */
export const factBits = {
  CONFIRMED: 1,
  NATIONAL_DATED: 2,
  BASE_DATED: 4,
  DEVIATIONS_SEEN: 8,
  DEVIATIONS_COMPLETE: 16,
  /** A list stands in `lists` under the index of the fact. */
  HAS_LIST: 32,
  NEGATED: 64,
} as const;

/** Documents as columns, in ascending order of `key` (the identity that the caller gives them, a positive integer). */
export type DocumentColumns = Readonly<{
  key: Int32Array;
  /** Index in `sides`. */
  side: Uint8Array;
  /** First day on which the document existed, days since 1970-01-01, or `NO_DAY`. */
  since: Int32Array;
  /** Key of a newer edition in force of the same standard, or `NO_DOCUMENT`. */
  latest: Int32Array;
}>;

/** Facts as columns, in any order. `from` is the national, newer or first document, `to` the base, older or second. */
export type FactColumns = Readonly<{
  /** Index in `factKinds`. */
  kind: Uint8Array;
  /** Identity of the fact within its kind; the same kind and ref twice is the same fact. */
  ref: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** Adoption: index in `degrees`. Mapping: index in `relations`. Otherwise 0. */
  degree: Uint8Array;
  /** Adoption: index in `degrees` of the degree in words, or 255. */
  stated: Uint8Array;
  bits: Uint8Array;
  grade: Uint8Array;
  /** Year of the national edition, or 0. */
  year: Int16Array;
}>;

export type GraphColumns = Readonly<{
  documents: DocumentColumns;
  facts: FactColumns;
  /** Lists of deviations or changes, by index of the fact. */
  lists: ReadonlyMap<number, readonly Deviation[]>;
  /** Numbers of the mappings whose facts these are, by index of the fact. */
  mappings: ReadonlyMap<number, string>;
}>;

/** A fact by its kind and ref. */
export type FactRef = Readonly<{ kind: number; ref: number }>;
