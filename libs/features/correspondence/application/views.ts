import type { DecidedBy, EditionRef, SourceView, TransitionView } from '@features/catalogue';
import type { LocalDate } from '@pure/kernel';
import type { Answer, Condition, DeltaItem, EditionComparison, Requirement } from '@pure/equivalence';
import type { ProductType, Route } from '../domain/transitions';
import type { EvidenceFault } from './testing/evidence-fault';

export { productTypes, routes, type ProductType, type Route } from '../domain/transitions';

/** The circumstances of a question. `asOf` absent: today of the database clock. `territory`: a region, whose mappings alone count. */
export type Circumstances = Readonly<{ asOf?: LocalDate; territory?: string; route?: Route; type?: ProductType }>;

/** Every document and source that an answer names, by designation and by source id; and who stands behind a decision that it rests on, by the number of the mapping. */
export type Named = Readonly<{ documents: ReadonlyMap<string, EditionRef>; sources: ReadonlyMap<string, SourceView>; decisions?: ReadonlyMap<string, DecidedBy> }>;

/** One correspondence. `document` is the target with its status as of the day; `transitions` those of the route and type asked. */
export type CorrespondenceView = Readonly<{ document: EditionRef; answer: Answer; transitions: readonly TransitionView[] }>;

/** Best first. `exhaustive` false: the search was cut at its limit, so that items may be missing or wider than they need be. `dependsOn`: which circumstances make a difference to the transitions. */
export type CorrespondencesView = Readonly<{ asked: EditionRef; asOf: LocalDate; items: readonly CorrespondenceView[]; exhaustive: boolean; dependsOn: Readonly<Record<'route' | 'type', boolean>>; named: Named }>;

/** One pair; the answer always has a mask, all five where nothing is known. */
export type PairView = Readonly<{ from: EditionRef; to: EditionRef; asOf: LocalDate; answer: Answer; named: Named }>;

/** How much is known of one edition. */
export type KnownOf = Readonly<{ target: string; requirementsKnown: number; requirementsComplete: boolean }>;

export type ComparisonView = Readonly<{
  source: EditionRef;
  target: EditionRef;
  asOf: LocalDate;
  comparison: EditionComparison;
  /** What the documents' own facts say, beside the rows. */
  pair: PairView;
  known: readonly KnownOf[];
  named: Named;
}>;

/** One test that serves requirements of several targets, under the strictest common conditions; `sample` where theirs agree. */
export type CampaignStep = Readonly<{
  characteristic: Requirement['characteristic'];
  method?: string;
  conditions: readonly Condition[];
  serves: readonly Readonly<{ target: string; requirement: string }>[];
  sample?: string;
}>;

export type DeltaView = Readonly<{
  targets: readonly EditionRef[];
  items: readonly DeltaItem[];
  campaign: readonly CampaignStep[];
  /** Fewer tests cannot serve them all. */
  campaignExact: boolean;
  /** Verdicts counted without provisional rows, and the provisional ones apart. */
  counts: Readonly<{ confirmed: Readonly<Record<string, number>>; provisional: Readonly<Record<string, number>> }>;
  known: readonly KnownOf[];
  /** Only when every list is complete and nothing is provisional or left. */
  nothingLeft: boolean;
  /** Rows of evidence that are not used, and why; the others are. */
  faults: readonly EvidenceFault[];
  asOf: LocalDate;
  named: Named;
}>;
