import type { PartialDate } from '@pure/kernel';
import type { Nature, Status } from './edition';

/** Where a source reads its fact: the printed cover outranks a register, a register a page, a page a list, a list a remark. */
export const bases = ['cover', 'register', 'page', 'list', 'note'] as const;
export type Basis = (typeof bases)[number];

/** Names of the facts that a statement can hold. */
export const factNames = [
  'title_hans', 'title_hant', 'title_en', 'nature', 'status', 'issued', 'implemented', 'withdrawn',
  'ics', 'ccs', 'committee', 'edition_label', 'document_type', 'class_no', 'part_text', 'page',
] as const;
export type FactName = (typeof factNames)[number];

/** What one source says of one edition; immutable. Grade: 3 official, 2 established body, 1 compilation, 0 machine. */
export type Statement = Readonly<{
  sourceId: string;
  grade: number;
  basis: Basis;
  statedOn?: PartialDate;
  printed?: string;
  titleHans?: string;
  titleHant?: string;
  titleEn?: string;
  titleBasis?: string;
  nature?: Nature;
  status?: Status;
  statusRaw?: string;
  issued?: PartialDate;
  implemented?: PartialDate;
  withdrawn?: PartialDate;
  ics: readonly string[];
  ccs: readonly string[];
  committee?: string;
  editionLabel?: string;
  documentType?: string;
  classNo?: string;
  partText?: string;
  page?: string;
  note?: string;
  /** Order in which statements arrived: of two that one source makes, the later stands. */
  arrival?: number;
}>;
