import type { EdgeFlag } from '../fact/edge';
import type { Deviation, Grade } from '../fact/fact';
import type { Relation } from '../relation/relation';
import type { Proof } from '../proof/proof';

/** First fact that is missing for a stronger answer, and between which documents. */
export const missingFacts = [
  'degree-missing', 'edition-not-stated', 'not-equivalent', 'equivalent-after-2001', 'edition-gap', 'mention-only',
  'too-many-steps', 'no-connection', 'contradiction', 'document-later', // the document did not exist on the day asked
  'deviations-not-recorded', // every relation is known, and nothing follows because this one's deviations are not all on record
  'nothing-follows', // every relation is known and on record, and together they leave all five
] as const;
export type MissingFact = (typeof missingFacts)[number];
export type WhyNot = Readonly<{ missing: MissingFact; at: Readonly<{ from: string; to: string }> }>;

/**
 * `approved` and `reviewed` rest on a mapping of their own that says all of it; a candidate is derived and has no effect; a lead lacks one fact.
 * `none`: nothing is known of a pair that was asked for; no list of correspondences has it.
 */
export const standings = ['approved', 'reviewed', 'candidate', 'lead', 'none'] as const;
export type Standing = (typeof standings)[number];

/** One thing that Y asks and X does not (`side: 'from'`: X deleted it; `'to'`: Y added it), or a key that stays open. */
export type GapItem = Readonly<{ deviation: Deviation; side: 'from' | 'to'; open: boolean }>;
/** `complete` false: at least these. Different keys are taken as independent. */
export type Gap = Readonly<{ complete: boolean; items: readonly GapItem[] }>;

/** What is known from `from` to `to`. Documents are canonical designations. */
export type Answer = Readonly<{
  from: string;
  to: string;
  mask: readonly Relation[];
  covers: boolean;
  standing: Standing;
  /** The weakest leaf has grade 1 or less, or its label was not seen: it must be confirmed and counts in no total. */
  provisional: boolean;
  grade: Grade;
  flags: readonly EdgeFlag[];
  /** What `to` asks and `from` does not; null where no shared base with lists is known. */
  gap: Gap | null;
  editionGaps: readonly Readonly<{ older: string; newer: string }>[];
  drift: readonly Readonly<{ adopted: string; latest: string }>[];
  /** Number of the mapping on which the standing rests. */
  mapping?: string;
  whyNot?: WhyNot;
  /** Minimal proofs whose masks have nothing in common (nearly always two). */
  contradiction?: readonly Proof[];
  proofs: readonly Proof[];
  /** False: the search was cut at its limit, so that the mask may be wider than all proofs would make it. */
  exhaustive: boolean;
}>;
