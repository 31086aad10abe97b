import type { CodeRefusal, OfflineCode, SignCode } from '@features/declaration';
import type { Queries } from '@platform/database';
import { recognitionCode } from '@pure/credential';
import type { Result } from '@pure/kernel';
import type { CertificateAddresses } from './certificate-addresses';
import type { CertificatePlaces } from './certificate-places';
import type { PublishedCertificate } from './published-certificates';
import type { CertificateNotIssued, SeeCertificate } from './see-certificate';

export type CertificateCodeRefusal = CertificateNotIssued | CodeRefusal;

/** A certificate in a code that is checked without a network: what was recognised, where and by whom, and of a person nothing. */
export class MakeCertificateCode {
  constructor(
    private readonly seeing: SeeCertificate,
    private readonly signing: SignCode,
    private readonly addresses: CertificateAddresses,
    private readonly places: CertificatePlaces,
    private readonly read: Queries,
  ) {}

  async execute(typed: string): Promise<Result<OfflineCode, CertificateCodeRefusal>> {
    const seen = await this.seeing.execute(typed);
    return seen.ok ? this.of(seen.value) : seen;
  }

  async of({ number, example, document }: PublishedCertificate): Promise<Result<OfflineCode, CodeRefusal>> {
    const listed = await this.places.of(this.read, number);
    return this.signing.execute({ address: this.addresses.code(number), example, prepare: (signer, means) => recognitionCode(document, listed, signer, means) });
  }
}
