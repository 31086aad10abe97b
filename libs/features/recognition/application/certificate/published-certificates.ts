import type { LogPlace } from '@platform/publishing';
import type { RecognitionDocument, RecognitionKind } from '@pure/credential';
import type { LocalDate } from '@pure/kernel';
import type { CertificateState } from '../../domain/certificate/measure';
import type { ShownState } from '../../domain/certificate/shown-state';
import type { CertificateActLine } from './certificate-store';

/** Digests in small hexadecimal digits over the bytes of the document; `at`: instant of ISO 8601. */
export type DocumentDigests = Readonly<{ sha256: string; sm3: string; at: string }>;

/**
 * A certificate as everybody may see it, which is nothing of a person. `state`: by what was decided; `shown`: as of today; `place`: of its
 * version in the public log, null for the seconds before it stands there; `acts`: the newest first; `today`: by the clock of the database.
 */
export type PublishedCertificate = DocumentDigests & Readonly<{
  number: string; kind: RecognitionKind; version: number; state: CertificateState; shown: ShownState; stateSince: LocalDate; decided: LocalDate; example: boolean;
  document: RecognitionDocument; place: LogPlace | null; acts: readonly CertificateActLine[]; today: LocalDate;
}>;

/** A recognised firm, which is public. */
export type FirmLine = Readonly<{ number: string; shown: ShownState; stateSince: LocalDate; decided: LocalDate; example: boolean; document: RecognitionDocument }>;
/** As certificates of firms can stand; no person's data are deleted from them. */
export const firmStates = ['valid', 'suspended', 'revoked', 'expired'] as const satisfies readonly ShownState[];
export type FirmState = (typeof firmStates)[number];
/** A row of a catalogue. */
export type RowAddress = Readonly<{ catalogue: string; key: string }>;
/** Null: whatever. `words`: of the firm, its qualification, scope or a number, in either script; `territory`: leading digits of GB/T 2260. */
export type FirmsAsked = Readonly<{ words: string; territory: string | null; state: FirmState | null; row: RowAddress | null; page: number; limit: number }>;
export type FirmPage = Readonly<{ items: readonly FirmLine[]; total: number; next: number | null }>;
/** What the register can be narrowed to: territories and rows that are in it. */
export type FirmChoices = Readonly<{ territories: readonly string[]; rows: readonly (RowAddress & Readonly<{ name: string; level: string | null }>)[] }>;

/** What everybody may see of certificates. */
export abstract class PublishedCertificates {
  /** By its number in the written form. */
  abstract find(number: string): Promise<PublishedCertificate | null>;
  /** Those that hold first, the newest first; examples last. */
  abstract firms(asked: FirmsAsked): Promise<FirmPage>;
  abstract firmChoices(): Promise<FirmChoices>;
}
