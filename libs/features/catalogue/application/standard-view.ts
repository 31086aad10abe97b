import type { Finding, LocalDate, PartialDate } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import type { DocumentForm, DocumentKind, Nature, Status } from '../domain/edition';
import type { AdoptionDegree, Deviation } from '../domain/adoption';
import type { Basis, FactName } from '../domain/statement';

/** Source of a fact. `address` is present only for grades A and B (3 and 2); grade C is named, never linked. */
export type SourceView = Readonly<{
  id: string;
  kind?: string;
  grade: number;
  address?: string;
  statedOn?: PartialDate;
}>;

/** Text in the scripts in which a source gives it; never converted. */
export type Texts = Readonly<{ 'zh-Hans'?: string; 'zh-Hant'?: string; en?: string }>;

/** Enough of an edition to name it, link it and colour it. */
export type EditionRef = Readonly<{
  number: string;
  slug: string;
  side: Side;
  title: Texts;
  status: Status;
  year?: number;
  issued?: PartialDate;
  implemented?: PartialDate;
  withdrawn?: PartialDate;
  nature?: Nature;
  document: DocumentForm;
  citedOnly: boolean;
}>;

/** One fact of one source. `chosen` marks the value that stands; the others are shown beside it, never dropped. */
export type FactView = Readonly<{
  name: FactName;
  value: string;
  basis: Basis;
  chosen: boolean;
  source: SourceView;
  note?: string;
}>;

/** Two sources that disagree on one fact. The stronger basis stands (the cover wins), the rest is kept. */
export type ConflictView = Readonly<{ name: FactName; chosen: FactView; others: readonly FactView[] }>;

export type ReplacementView = Readonly<{
  other: EditionRef;
  extent: 'whole' | 'part' | 'unknown';
  planned: boolean;
  on?: PartialDate;
  source: SourceView;
  note?: string;
}>;

export type AmendmentView = Readonly<{ document: EditionRef; source: SourceView; note?: string }>;

/** One adoption fact, seen from either end. `base` is absent where the source does not show it. */
export type AdoptionView = Readonly<{
  national: EditionRef;
  base?: EditionRef;
  degree: AdoptionDegree;
  degreeStated?: string;
  degreeBasis?: string;
  confirmed: boolean;
  baseDated: boolean;
  deviations: readonly Deviation[];
  deviationsSeen: boolean;
  deviationsComplete: boolean;
  findings: readonly Finding[];
  source: SourceView;
  note?: string;
}>;

/** The base that was adopted has a newer edition that this standard does not adopt. */
export type DriftView = Readonly<{ base: EditionRef; latest: EditionRef }>;

export type ClassificationView = Readonly<{
  scheme: 'ICS' | 'CCS';
  code: string;
  path: readonly Readonly<{ code: string; title: Texts }>[];
  chosen: boolean;
  basis: Basis;
  source: SourceView;
}>;

export type TransitionView = Readonly<{ procedure: string; startsOn: PartialDate; source: SourceView; note?: string }>;

export type AccessView = Readonly<{
  product: Texts;
  side: Side;
  scheme: string;
  startsOn?: PartialDate;
  standards: readonly EditionRef[];
  source: SourceView;
  note?: string;
}>;

export type RelationView = Readonly<{ kind: 'cites' | 'similar_to' | 'derived_from'; other: EditionRef; outgoing: boolean; source: SourceView; note?: string }>;

/** A recorded change between two editions, in the compiler's words. */
export type ChangeView = Readonly<{
  from: readonly EditionRef[];
  clause?: string;
  oldClause?: string;
  summary: string;
  kind: 'stricter' | 'looser' | 'different' | 'added' | 'removed' | 'editorial';
  source: SourceView;
}>;

/** One edition with everything that is known of it. */
export type StandardView = Readonly<{
  edition: EditionRef;
  kind: DocumentKind;
  family: Readonly<{ number: string; slug: string; editions: readonly EditionRef[] }>;
  /** Other half of a dual number, as the statement prints it. */
  dual?: EditionRef;
  committee?: string;
  officialPage?: string;
  /** The day for which statuses were computed. */
  asOf: LocalDate;
  amends: readonly AmendmentView[];
  amendments: readonly AmendmentView[];
  replaces: readonly ReplacementView[];
  replacedBy: readonly ReplacementView[];
  /** Adoptions by this edition (national side) and of this edition (base side). */
  adopts: readonly AdoptionView[];
  adoptedBy: readonly AdoptionView[];
  /** Editions that adopt the same dated base on any side, and what they replace: the other lanes of the picture. */
  lanes: Readonly<{ editions: readonly EditionRef[]; adoptions: readonly AdoptionView[]; replacements: readonly Readonly<{ newer: string; older: string; extent: string }>[] }>;
  drift: readonly DriftView[];
  classifications: readonly ClassificationView[];
  transitions: readonly TransitionView[];
  access: readonly AccessView[];
  relations: readonly RelationView[];
  changes: readonly ChangeView[];
  facts: readonly FactView[];
  conflicts: readonly ConflictView[];
}>;
