import type { LocalDate } from '@pure/kernel';
import type { DeclarationDocument } from '@pure/credential';
import type { LogPlace } from '@platform/publishing';
import type { DeclarationState } from '../domain/states';
import type { PublicAct } from './oversight/inspection-store';
import type { Seal } from './seals/seal-store';
import type { Signed } from './signature/signature-store';

/** States in which everybody may see a declaration. */
export const publishedStates = ['in_force', 'under_inspection', 'corrected', 'withdrawn', 'abolished', 'standard_number_revoked', 'archived'] as const satisfies readonly DeclarationState[];
export type PublishedState = (typeof publishedStates)[number];

/** By what the authorised person confirmed a version. */
export type Suite = 'session' | 'passkey';

/** Instants are ISO 8601 in UTC, digests small hexadecimal digits over the bytes of the document. */
export type VersionLine = Readonly<{ version: number; at: string; sha256: string; sm3: string; suite: Suite }>;

/** `since`: day of the first publication; `reason`: why it left force, as its owner or an authority said. */
export type Published = Readonly<{ number: string; version: number; state: PublishedState; stateSince: LocalDate; since: LocalDate; reason: string | null; example: boolean }>;

export type PublishedLine = Published & Readonly<{ document: DeclarationDocument }>;

/**
 * One version as it was published. `text`: the document letter for letter; `place`: where it stands in the public log, null for the seconds
 * before it does; `signed`: by a passkey, null where a session alone confirmed it; `seal`: 电子签章 that was checked, null where there is none.
 */
export type PublishedVersion = VersionLine & Readonly<{ document: DeclarationDocument; text: string; place: LogPlace | null; signed: Signed | null; seal: Seal | null }>;

/** A declaration with one of its versions, which may be an old one: then `shown.version` is less than `version`. `versions`: all of them, the newest first; `inspections`: what authorities did about it in public, the newest first. */
export type PublishedDeclaration = Published & Readonly<{ shown: PublishedVersion; versions: readonly VersionLine[]; inspections: readonly PublicAct[] }>;

/** `words`: of enterprise, product, model, standard or number, in either script; `standard`: number as it is written; `enterprise`: GT-E. */
export type DeclarationsAsked = Readonly<{ words: string; standard: string | null; enterprise: string | null; state: PublishedState | null; page: number; limit: number }>;
export type DeclarationPage = Readonly<{ items: readonly PublishedLine[]; total: number; next: number | null }>;

/** How many enterprises, standards and products declarations in force speak of; examples are not counted. */
export type DeclaredCounts = Readonly<{ declarations: number; enterprises: number; standards: number; products: number }>;

/** What everybody may see of declarations. */
export abstract class PublishedDeclarations {
  /** By its number in the written form; without `version` the one of today. */
  abstract find(number: string, version?: number): Promise<PublishedDeclaration | null>;
  /** Those in force first, the newest first; examples last. */
  abstract page(asked: DeclarationsAsked): Promise<DeclarationPage>;
  abstract counts(): Promise<DeclaredCounts>;
}
