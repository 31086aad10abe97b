import { ok, refuse, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import type { PublishedCertificate, PublishedCertificates } from './published-certificates';

/** `PUBLIC_NUMBER_CHECK`: a character of the number is wrong. */
export type CertificateNotIssued = Readonly<{ code: 'PUBLIC_NUMBER_CHECK' | 'CERTIFICATE_NOT_ISSUED' }>;

/** A certificate by its number, however it is typed. */
export class SeeCertificate {
  constructor(private readonly published: PublishedCertificates) {}

  async execute(typed: string): Promise<Result<PublishedCertificate, CertificateNotIssued>> {
    const read = readNumber(typed);
    if (!read.ok && read.refusal.code === 'PUBLIC_NUMBER_CHECK') return refuse({ code: 'PUBLIC_NUMBER_CHECK' });
    const found = read.ok && read.value.letter === 'R' ? await this.published.find(read.value.number) : null;
    return found ? ok(found) : refuse({ code: 'CERTIFICATE_NOT_ISSUED' });
  }
}
