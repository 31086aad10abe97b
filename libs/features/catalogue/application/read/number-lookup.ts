import type { NumberFault, Side } from '@pure/standard-number';
import type { Nature } from '../../domain/edition';
import type { EditionRef } from '../standard-view';

export type EditionHit = Readonly<{ id: number; edition: EditionRef }>;

export type FamilyRef = Readonly<{ id: number; number: string; slug: string; side: Side; issuer: string }>;

/** A family with its editions, newest first, and the one that stands for it today. */
export type FamilyView = Readonly<{
  family: FamilyRef;
  editions: readonly EditionHit[];
  /** The edition in force; where none is, the newest that is not withdrawn, replaced or a draft; else the newest. */
  chosen?: EditionHit;
  /** Families of the same serial under another nature or type, which a person may have meant. */
  alsoMeant: readonly FamilyRef[];
}>;

/** Where an issuer's documents are looked up officially. */
export type LookUp = Readonly<{ name: LookUpName; address: string }>;
export type LookUpName =
  | 'std-samr' | 'openstd' | 'hbba' | 'dbba' | 'ttbz' | 'qybz' | 'cns-online' | 'iso' | 'iec-webstore';

/** What a number itself says, without any catalogue. */
export type NumberSays = Readonly<{
  /** Normal form: base edition for GB and CNS, see `canonical` of the number library. */
  canonical: string;
  /** Number of the family, without year. */
  family: string;
  side: Side;
  issuer: string;
  nature?: Nature;
  documentType?: string;
  part?: string;
  year?: number;
  rocYear?: number;
  amendments: readonly string[];
  dual?: string;
  lookUps: readonly LookUp[];
}>;

/** A document or family near the number asked for; `why` says in what it is near. */
export type Suggestion = Readonly<{
  number: string;
  slug: string;
  side: Side;
  why: 'other-edition' | 'other-nature' | 'other-part' | 'same-serial' | 'near-number';
}>;

/** What a text that should name one standard leads to. */
export type NumberLookup =
  | Readonly<{ kind: 'edition'; hit: EditionHit; says: NumberSays | undefined }>
  | Readonly<{ kind: 'family'; view: FamilyView; says: NumberSays | undefined }>
  | Readonly<{ kind: 'candidates'; candidates: readonly FamilyView[]; says: NumberSays | undefined }>
  | Readonly<{ kind: 'unknown'; says: NumberSays; suggestions: readonly Suggestion[] }>
  | Readonly<{ kind: 'unreadable'; faults: readonly NumberFault[]; suggestions: readonly Suggestion[] }>;

/** What an address segment leads to. */
export type SlugLookup =
  | Readonly<{ kind: 'edition'; hit: EditionHit }>
  | Readonly<{ kind: 'family'; view: FamilyView }>
  | Readonly<{ kind: 'unknown' }>;
