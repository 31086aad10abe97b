import type { Mask } from '../relation/relation';
import type { Grade } from './fact';

/** Why an edge says as little as it does, and what a reader must be told beside it. */
export const edgeFlags = [
  'label-not-seen', // the degree was read in words, or the source does not confirm it
  'deviations-not-recorded', // modified, and the list of deviations was not seen or is cut off
  'identical-with-deviations', // V1
  'degrees-differ', // sources give different degrees; the best grade decided
  'degree-missing', // all five: no degree was seen
  'equivalent-after-2001', // V5, all five
  'not-equivalent', // NEQ, all five
  'edition-not-stated', // undated on either side, all five
  'edition-gap', // another edition and its changes are not all on record, all five
  'mention-only', // all five
  'decided', // a mapping of a panel or a regulator
  'open-key', // both sides touched the same key and no value decides
] as const;
export type EdgeFlag = (typeof edgeFlags)[number];

/** What all facts on one pair of documents say together, read from `from` (national, newer) to `to` (base, older). */
export type Edge = Readonly<{ mask: Mask; grade: Grade; flags: readonly EdgeFlag[]; /** Ids of the facts that decided; the others are kept beside them. */ decidedBy: readonly string[] }>;
