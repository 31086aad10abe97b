import type { LocalDate, PartialDate } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import type { AdoptionDegree, Deviation } from '../../domain/adoption';
import type { DocumentForm, DocumentKind, Nature, Status } from '../../domain/edition';
import type { Statement } from '../../domain/statement';
import type { TermDirection, TermGuards, TermStatus } from '../../domain/terms/term';

/** A document by its number; `key` is its identity. Documents are staged once each, whether described or only named. */
export type StagedDocument = Readonly<{
  key: string;
  number: string;
  slug: string;
  side: Side;
  kind: DocumentKind;
  form: DocumentForm;
  year?: number;
  nature?: Nature;
  familyKey: string;
  familyNumber: string;
  familySlug: string;
  issuer: string;
  serial?: string;
}>;

/** Another key under which a document (or its family, where `ofFamily`) is found. */
export type StagedKey = Readonly<{ key: string; kind: 'dual' | 'alias' | 'legacy' | 'loose'; document: string; ofFamily: boolean }>;

export type StagedStatement = Readonly<{ document: string; statement: Statement; status: Status; statusUntil?: LocalDate }>;

/** What every fact of a source carries beside its content. */
export type Sourced = Readonly<{ sourceId: string; grade: number; note?: string }>;

export type StagedReplacement = Sourced &
  Readonly<{ newer: string; older: string; extent: 'whole' | 'part' | 'unknown'; planned: boolean; on?: PartialDate; basis?: string }>;

export type StagedAmendment = Sourced & Readonly<{ document: string; base: string; basis?: string }>;

export type StagedAdoption = Sourced &
  Readonly<{
    national: string;
    base?: string;
    degree: AdoptionDegree;
    degreeStated?: string;
    degreeBasis?: string;
    confirmed: boolean;
    baseDated: boolean;
    dualNumber?: boolean;
    deviations: readonly Deviation[];
    deviationsSeen: boolean;
    deviationsComplete: boolean;
    statedOn?: PartialDate;
    externalId?: string;
  }>;

export type StagedRelation = Sourced & Readonly<{ from: string; to: string; kind: 'cites' | 'similar_to' | 'derived_from' }>;

export const changeKinds = ['stricter', 'looser', 'different', 'added', 'removed', 'editorial'] as const;
export type StagedChange = Sourced &
  Readonly<{
    newer: string;
    older: readonly string[];
    clause?: string;
    oldClause?: string;
    summary: string;
    kind: (typeof changeKinds)[number];
    statedOn?: PartialDate;
    externalId?: string;
  }>;

export type StagedTransition = Sourced & Readonly<{ document: string; procedure: string; startsOn: PartialDate }>;

export type StagedAccess = Sourced &
  Readonly<{
    productHans?: string;
    productHant?: string;
    productEn?: string;
    side: Side;
    scheme: string;
    startsOn?: PartialDate;
    documents: readonly string[];
  }>;

export type StagedSource = Readonly<{
  id: string;
  address?: string;
  kind?: string;
  grade?: number;
  licence?: string;
  note?: string;
  statedOn?: PartialDate;
  /** A row of a list of sources; otherwise only an address that a fact names. */
  listed: boolean;
}>;

export type StagedClass = Readonly<{ code: string; level: number; parent?: string; titleEn?: string; titleHans?: string; note?: string }>;

export type StagedTerm = Sourced &
  TermGuards &
  Readonly<{
    id: string;
    termEn?: string;
    mainland: readonly string[];
    taiwan: readonly string[];
    kind: string;
    domain?: string;
    context?: string;
    notContext?: string;
    ambiguous: boolean;
    basis?: string;
    status: TermStatus;
    direction: TermDirection;
    licence?: string;
  }>;

/** Everything that can be staged, by the name of its staging table. */
export type StagedTables = {
  source: StagedSource;
  document: StagedDocument;
  key: StagedKey;
  statement: StagedStatement;
  replacement: StagedReplacement;
  amendment: StagedAmendment;
  adoption: StagedAdoption;
  relation: StagedRelation;
  change: StagedChange;
  transition: StagedTransition;
  access: StagedAccess;
  ics: StagedClass;
  ccs: StagedClass;
  term: StagedTerm;
};
export type StagedTable = keyof StagedTables;

/** One staged item and the line of the file from which it comes. */
export type Staged = { [T in StagedTable]: Readonly<{ table: T; line: number; item: StagedTables[T] }> }[StagedTable];
