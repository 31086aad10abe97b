import type { LocalDate, PartialDate } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import type { AdoptionDegree } from '../../domain/adoption';
import type { DocumentForm, DocumentKind, Nature, Status } from '../../domain/edition';
import type { Successor } from '../../domain/status';
import type { Basis } from '../../domain/statement';

/** What the store hands to the assembling functions: plain records, null where a source says nothing. */
export type EditionRecord = Readonly<{
  id: number;
  key: string;
  family_id: number;
  family_key: string;
  number: string;
  slug: string;
  side: Side;
  kind: DocumentKind;
  document: DocumentForm;
  year: number | null;
  cited_only: boolean;
  title_hans: string | null;
  title_hant: string | null;
  title_en: string | null;
  nature: Nature | null;
  recorded_status: Status;
  /** As last projected; holds until `status_until` (exclusive). */
  status: Status;
  status_until: LocalDate | null;
  issued: PartialDate | null;
  implemented: PartialDate | null;
  withdrawn: PartialDate | null;
  successors: readonly Readonly<{ extent: Successor['extent']; planned: boolean; on: PartialDate | null }>[];
}>;

export type HeadRecord = EditionRecord &
  Readonly<{
    ics: readonly string[];
    ccs: readonly string[];
    committee: string | null;
    family_number: string;
    family_slug: string;
  }>;

export type FamilyRecord = Readonly<{ id: number; number: string; slug: string; side: Side; issuer: string }>;

/** Columns that every sourced fact has. */
export type Sourced = Readonly<{ source_id: string; grade: number; stated_on?: PartialDate | null; note: string | null }>;

export type SourceRecord = Readonly<{ id: string; address: string | null; kind: string | null; grade: number | null; stated_on: PartialDate | null }>;

export type StatementRecord = Sourced &
  Readonly<{
    basis: Basis;
    printed: string | null;
    title_hans: string | null;
    title_hant: string | null;
    title_en: string | null;
    title_basis: string | null;
    nature: Nature | null;
    status: Status | null;
    status_raw: string | null;
    issued: PartialDate | null;
    implemented: PartialDate | null;
    withdrawn: PartialDate | null;
    ics: readonly string[];
    ccs: readonly string[];
    committee: string | null;
    edition_label: string | null;
    document_type: string | null;
    class_no: string | null;
    part_text: string | null;
    page: string | null;
  }>;

export type ReplacementRecord = Sourced &
  Readonly<{ new_id: number; old_id: number; extent: 'whole' | 'part' | 'unknown'; planned: boolean; happened_on: PartialDate | null }>;

export type AmendmentRecord = Sourced & Readonly<{ edition_id: number; base_id: number }>;

export type RelationRecord = Sourced & Readonly<{ from_id: number; to_id: number; kind: 'cites' | 'similar_to' | 'derived_from' }>;

export type TransitionRecord = Sourced & Readonly<{ procedure: string; starts_on: PartialDate }>;

export type AccessRecord = Sourced &
  Readonly<{
    product_hans: string | null;
    product_hant: string | null;
    product_en: string | null;
    side: Side;
    scheme: string;
    starts_on: PartialDate | null;
    edition_ids: readonly number[];
  }>;

export type ChangeRecord = Sourced &
  Readonly<{
    old_ids: readonly number[];
    clause: string | null;
    old_clause: string | null;
    summary: string;
    kind: 'stricter' | 'looser' | 'different' | 'added' | 'removed' | 'editorial';
  }>;

/** The facts that hang on one edition, besides its statements and adoptions. */
export type LinkRecords = Readonly<{
  replacements: readonly ReplacementRecord[];
  amendments: readonly AmendmentRecord[];
  relations: readonly RelationRecord[];
  transitions: readonly TransitionRecord[];
  access: readonly AccessRecord[];
  changes: readonly ChangeRecord[];
  dual_ids: readonly number[];
}>;

/**
 * `ring` 0: by or of the edition itself; 1: of the same dated base; 2: by what those replace; 3: of other
 * editions of the base, which shows a gap between the sides and stays out of the picture.
 */
export type AdoptionRecord = Sourced &
  Readonly<{
    ring: 0 | 1 | 2 | 3;
    national_id: number;
    base_id: number | null;
    degree: AdoptionDegree;
    degree_stated: string | null;
    degree_basis: string | null;
    confirmed: boolean;
    base_dated: boolean;
    /** Whether the cover prints a dual number; null where no source tells. */
    dual_number: boolean | null;
    deviations: unknown;
    deviations_seen: boolean;
    deviations_complete: boolean;
  }>;

export type LaneLinkRecord = Readonly<{ new_id: number; old_id: number; extent: string }>;

/** One step of a classification path; `leaf` is the code whose path it is, `depth` counts up from the leaf. */
export type ClassRecord = Readonly<{
  scheme: 'ICS' | 'CCS';
  leaf: string;
  depth: number;
  code: string;
  title_hans: string | null;
  title_en: string | null;
}>;
