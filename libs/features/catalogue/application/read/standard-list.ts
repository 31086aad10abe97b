import type { LocalDate } from '@pure/kernel';
import type { NumberFault, Side } from '@pure/standard-number';
import type { AdoptionDegree } from '../../domain/adoption';
import type { DocumentKind, Nature, Status } from '../../domain/edition';
import type { EditionRef, Texts } from '../standard-view';

/** Every filter is optional; `ics` and `ccs` match a class and everything under it. */
export type StandardFilters = Readonly<{
  q?: string;
  side?: Side;
  kind?: DocumentKind;
  status?: Status;
  ics?: string;
  ccs?: string;
  nature?: Nature;
  adoption?: AdoptionDegree;
  asOf?: LocalDate;
}>;

/** Why a standard is in the list: its own number, its family's, a similar number, words of the title, or the filters alone. */
export type Why = 'number' | 'family' | 'similar-number' | 'title' | 'filter';

export type ListedStandard = Readonly<{
  edition: EditionRef;
  kind: DocumentKind;
  ics: readonly string[];
  ccs: readonly string[];
  adoptions: readonly Readonly<{ base: string; degree: AdoptionDegree }>[];
  why: Why;
}>;

export type StandardPage = Readonly<{
  items: readonly ListedStandard[];
  total: number;
  /** True where counting stopped (10,000 hits, or 5,000 with `asOf`). */
  totalIsLowerBound: boolean;
  /** Opaque position for the next page; null on the last one. */
  next: string | null;
  /** How the query was read. */
  understood: Readonly<{ number?: string; words: readonly string[]; faults: readonly NumberFault[] }>;
  asOf: LocalDate;
  /** With `asOf` on another day than today: of how many hits the status was computed anew. */
  recomputed?: number;
}>;

/** Editions described by a source, per side, and those that are only cited. */
export type Coverage = Readonly<Record<Side, Readonly<{ editions: number; citedOnly: number }>>>;

export type ClassScheme = 'ICS' | 'CCS';

export type ClassNode = Readonly<{ code: string; title: Texts; editions: number }>;

/** One node of a classification with the nodes under it; without a code, the roots. */
export type ClassView = Readonly<{
  scheme: ClassScheme;
  path: readonly Readonly<{ code: string; title: Texts }>[];
  children: readonly ClassNode[];
  editions?: number;
}>;
