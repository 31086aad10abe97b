import type { Tx } from '@platform/database';
import type { RecognitionDocument, RecognitionKind } from '@pure/credential';
import type { LocalDate } from '@pure/kernel';
import type { CertificateAct, CertificateMeasure, CertificateState } from '../../domain/certificate/measure';
import type { Names } from '../../domain/certificate/certificate-document';

/** Who applied: the organisation, the account that wrote it, and the place of the person where they took it over. */
export type ToldOf = Readonly<{ organisation: string; account: string; heldBy: string | null }>;

/** A certificate as it stands, locked. `records`: of the public log under its number; `organisation`: that decides on it; `applicant`: who is told of it, null once the holder had their data deleted; `today`: by the clock of the database. */
export type KeptCertificate = Readonly<{
  number: string; kind: RecognitionKind; organisation: string; applicant: ToldOf | null; enterprise: string | null; version: number; records: number; state: CertificateState;
  validUntil: LocalDate | null; isAnonymous: boolean; example: boolean; today: LocalDate; document: RecognitionDocument; sha256: string;
}>;

/** What is kept of it beside its document. */
export type NewCertificate = Readonly<{ application: string; organisation: string; received: LocalDate }>;

/** What everybody sees of an act; `record`: number of its record in the log. */
export type CertificateActLine = Readonly<{ record: number; act: CertificateAct; reason: string; by: Names; on: LocalDate }>;

export type NewMeasure = Readonly<{ id: string; number: string; organisation: string; act: CertificateMeasure; reason: string; words: string; until: LocalDate | null }>;
/** `by`, `at`: who proposed it and when; `outcome`: null while it waits. */
export type KeptMeasure = NewMeasure & Readonly<{ by: string; at: string; outcome: 'confirmed' | 'refused' | null; refusal: string | null; settledAt: string | null }>;

export abstract class CertificateStore {
  abstract nextNumber(tx: Tx): Promise<string>;
  /** Of an application that was recognised before, locked. */
  abstract lockOf(tx: Tx, application: string): Promise<KeptCertificate | null>;
  abstract lock(tx: Tx, number: string): Promise<KeptCertificate | null>;
  abstract create(tx: Tx, document: RecognitionDocument, more: NewCertificate): Promise<void>;
  /** Another version, which stands from now on. */
  abstract saveVersion(tx: Tx, document: RecognitionDocument): Promise<void>;
  abstract saveState(tx: Tx, number: string, change: Readonly<{ state: CertificateState; records: number; on: LocalDate }>): Promise<void>;
  abstract createAct(tx: Tx, number: string, act: CertificateActLine): Promise<void>;
  /** One that waits for a second person, locked. */
  abstract lockMeasure(tx: Tx, number: string): Promise<KeptMeasure | null>;
  abstract createMeasure(tx: Tx, measure: NewMeasure, by: string): Promise<void>;
  abstract saveSettled(tx: Tx, id: string, settled: Readonly<{ outcome: 'confirmed' | 'refused'; refusal: string | null; by: string }>): Promise<void>;
  /** All that were ever proposed about it, the newest first. */
  abstract measuresOn(tx: Tx, number: string): Promise<readonly KeptMeasure[]>;
}
