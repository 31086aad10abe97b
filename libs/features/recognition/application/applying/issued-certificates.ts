import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { CertificateState } from '../../domain/certificate/measure';

/** `on`: the day on which it was issued first; `until`: its last day, null: without end. */
export type IssuedCertificate = Readonly<{ number: string; state: CertificateState; on: LocalDate; until: LocalDate | null }>;

/** What came of an application. */
export abstract class IssuedCertificates {
  abstract of(tx: Tx, application: string): Promise<IssuedCertificate | null>;
}
