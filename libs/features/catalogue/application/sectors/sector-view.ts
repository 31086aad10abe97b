import type { SectorId } from '../../domain/sector';
import type { AdoptionDegree } from '../../domain/adoption';
import type { ImportSubject } from '../import/subject';
import type { EditionRef, SourceView, StandardView, Texts } from '../standard-view';

export const countedSides = ['mainland', 'taiwan', 'international'] as const;
export type CountedSide = (typeof countedSides)[number];

/** Editions of the sector, amendments left out. `known` are described by a source, `inForce` of these in force today. */
export type SideCount = Readonly<{ inForce: number; known: number; statusUnknown: number; citedOnly: number }>;
export type SideCounts = Readonly<Record<CountedSide, SideCount>>;

/** What adoption facts say of the national editions of a sector; each counts editions, not facts. */
export type AdoptionCounts = Readonly<{
  /** With at least one adoption fact. */
  withBase: number;
  /** Of these, with a base that has a newer edition in force. */
  withDrift: number;
  /** Whose source names the base without an edition, or not at all. */
  undatedBase: number;
  /** Whose source prints no degree. */
  degreeUnknown: number;
}>;

/** One number of the overview of all sectors. */
export type SectorFigures = Readonly<{ id: SectorId; counts: SideCounts; adoptions: AdoptionCounts }>;

/** One adopting edition in a lane. */
export type Adopter = Readonly<{ edition: EditionRef; degree: AdoptionDegree; confirmed: boolean; source: SourceView }>;

/** A dated base with its confirmed adopters; `latest` is its newer edition in force, where it has drifted. */
export type AdoptionLane = Readonly<{ base: EditionRef; latest?: EditionRef; mainland: readonly Adopter[]; taiwan: readonly Adopter[] }>;

/**
 * Editions of both sides that rest, or are believed to rest, on one base. `found` says how: by adoption facts of the
 * catalogue, or set side by side by a compilation. Nothing asserts that the two are equivalent.
 */
export type SectorCandidate = Readonly<{
  mainland: EditionRef;
  taiwan: EditionRef;
  /** Undated number of the base. */
  base: string;
  mainlandBase?: EditionRef;
  taiwanBase?: EditionRef;
  found: 'adoption-facts' | 'compilation';
  /** Whole years between the two editions; absent where one has no year. */
  yearGap?: number;
  note?: string;
}>;

/** Editions of both sides of a sector that rest, or are believed to rest, on one base, with how many editions there are. */
export type SectorPairs = Readonly<{ id: SectorId; counts: SideCounts; pairs: readonly SectorCandidate[] }>;

/** One part of a series: the base's part, and what each side has of it. */
export type SeriesRow = Readonly<{
  /** As the foreword of the national series prints it; absent where it does not list the part. */
  part?: string;
  title: Texts;
  /** The base's family, and its newest edition in force. */
  base: Readonly<{ number: string; slug?: string }>;
  latest?: EditionRef;
  national: readonly Readonly<{ edition: EditionRef; base?: EditionRef; degree?: AdoptionDegree; drift: boolean }>[];
  taiwan: readonly Readonly<{ edition: EditionRef; base?: EditionRef; degree?: AdoptionDegree; drift: boolean }>[];
}>;

export type SeriesMap = Readonly<{
  series: string;
  base: string;
  rows: readonly SeriesRow[];
  /** Documents of the national series that are no part of it: the undivided predecessor. */
  undivided: readonly EditionRef[];
  counts: Readonly<{ parts: number; adopted: number; withDrift: number }>;
}>;

/** The newest edition of a family with what it changed: the parts of its page that say so. */
export type EditionChange = Pick<StandardView, 'edition' | 'replaces' | 'changes' | 'transitions'>;

/** A gap that an import closes. `reason` is a key of texts; `count` says how many documents it concerns. */
export type ImportAdvice = Readonly<{
  subject: Extract<ImportSubject, 'standards' | 'adoptions' | 'changes'>;
  reason: 'few-known' | 'cited-only' | 'status-unknown' | 'undated-base' | 'degree-unknown' | 'drift';
  side?: CountedSide;
  count: number;
}>;

export type SectorView = SectorFigures &
  Readonly<{
    /** Of `data/sectors.csv`. */
    version: string;
    next: readonly ImportAdvice[];
    lanes: readonly AdoptionLane[];
    candidates: readonly SectorCandidate[];
    series: readonly SeriesMap[];
    changes: readonly EditionChange[];
  }>;
