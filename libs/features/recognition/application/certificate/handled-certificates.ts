import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { type CertificateMeasure, possibleMeasures } from '../../domain/certificate/measure';
import type { CertificateStore, KeptMeasure } from './certificate-store';
import type { PublishedCertificate } from './published-certificates';
import type { SeeCertificate } from './see-certificate';
import type { CertificateUnknown } from './take-certificate-measure';

/** `waits`: what a first person proposed and nobody decided on yet. */
export type HandledLine = Readonly<{ number: string; waits: CertificateMeasure | null }>;
export type HandledPage = Readonly<{ items: readonly (HandledLine & Readonly<{ certificate: PublishedCertificate }>)[]; total: number; next: string | null }>;
/** `waiting`: only what a second person is to look at; `find`: part of a number; `after`: the last number of the page before. */
export type HandledAsked = Readonly<{ waiting: boolean; find: string | null; limit: number; after: string | null }>;
/** `possible`: what can be proposed as it stands. */
export type HandledCertificate = Readonly<{ certificate: PublishedCertificate; measures: readonly KeptMeasure[]; possible: readonly CertificateMeasure[] }>;

export abstract class HandledReading {
  /** The newest first; with one more than asked for, where there is one. */
  abstract page(organisation: string, asked: HandledAsked): Promise<Readonly<{ lines: readonly HandledLine[]; total: number }>>;
  abstract isOf(number: string, organisation: string): Promise<boolean>;
}

/** Certificates that a body decided on. */
export class HandledCertificates {
  constructor(
    private readonly pool: WritePool,
    private readonly reading: HandledReading,
    private readonly certificates: CertificateStore,
    private readonly seeing: SeeCertificate,
  ) {}

  async page(asked: HandledAsked, { organisation }: Acting): Promise<HandledPage> {
    const { lines, total } = await this.reading.page(organisation, asked);
    const shown = lines.slice(0, asked.limit);
    const seen = await Promise.all(shown.map(({ number }) => this.seeing.execute(number)));
    const items = shown.flatMap((line, place) => {
      const certificate = seen[place];
      return certificate?.ok ? [{ ...line, certificate: certificate.value }] : [];
    });
    return { items, total, next: lines.length > asked.limit ? (shown.at(-1)?.number ?? null) : null };
  }

  async one(typed: string, { organisation }: Acting): Promise<Result<HandledCertificate, CertificateUnknown>> {
    const seen = await this.seeing.execute(typed);
    if (!seen.ok || !(await this.reading.isOf(seen.value.number, organisation))) return refuse({ code: 'CERTIFICATE_UNKNOWN' });
    const { number, state } = seen.value;
    const measures = await this.pool.transaction((tx) => this.certificates.measuresOn(tx, number), { organisation });
    return ok({ certificate: seen.value, measures, possible: measures.some(({ outcome }) => outcome === null) ? [] : possibleMeasures(state) });
  }
}
