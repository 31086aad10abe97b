import type { Tx } from '@platform/database';
import type { ActName, Actor, Journal } from '@platform/journal';
import type { PublicLog, RecordKind } from '@platform/publishing';
import type { LocalDate } from '@pure/kernel';
import type { Names } from '../../domain/certificate/certificate-document';
import { type CertificateMeasure, stateAfterMeasure } from '../../domain/certificate/measure';
import type { CertificateStore, KeptCertificate } from './certificate-store';

/** `body`: names of who decided; `until`: the new last day, of a renewal. */
export type Decided = Readonly<{ act: CertificateMeasure; reason: string; on: LocalDate; body: Names; until: LocalDate | null; by: Actor }>;

const kinds: Readonly<Record<CertificateMeasure, RecordKind>> = { suspend: 'suspend', restore: 'recognition', revoke: 'revoke', renew: 'recognition' };
const doneAs = {
  suspend: 'recognition.certificate-suspended', restore: 'recognition.certificate-restored', revoke: 'recognition.certificate-revoked', renew: 'recognition.certificate-renewed',
} as const satisfies Readonly<Record<CertificateMeasure, ActName>>;

/** Writes what two persons decided about a certificate: how it stands, what everybody sees, the public log, the journal. */
export class RecordCertificateAct {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly log: PublicLog,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, kept: KeptCertificate, { act, reason, on, body, until, by }: Decided): Promise<void> {
    const { number, version, sha256, example } = kept;
    const [record, state] = [kept.records + 1, stateAfterMeasure(act)];
    const renewed = act === 'renew' && until !== null ? { ...kept.document, version: record, validity: { ...kept.document.validity, until } } : null;
    if (renewed) await this.certificates.saveVersion(tx, renewed);
    else await this.certificates.saveState(tx, number, { state, records: record, on });
    await this.certificates.createAct(tx, number, { record, act, reason, by: body, on });
    await this.log.add(tx, {
      kind: kinds[act], number, version: record, org: null, example,
      document: renewed ?? { number, version: record, act, reason, of: { version, sha256 }, state, on },
    });
    await this.journal.record(tx, { act: doneAs[act], by, subject: { kind: 'certificate', id: number }, content: { ...toldOf(kept), reason } });
  }
}

/** Who learns of what becomes of a certificate, by ids. */
export const toldOf = ({ number, organisation, applicant }: KeptCertificate) => ({ number, regulator: organisation, organisation: applicant?.organisation ?? null, applicant: applicant?.account ?? null, heldBy: applicant?.heldBy ?? null });
