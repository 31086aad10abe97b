import type { SignCredential, SuiteRefusal } from '@features/declaration';
import type { Queries } from '@platform/database';
import { type Credential, endorsementCredential, presentationOf, recognitionCredential, type RecognitionDocument, type RecognitionIssue, selectiveCredential } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import type { CertificateAddresses } from './certificate-addresses';
import type { CertificatePlaces } from './certificate-places';
import type { PublishedCertificate } from './published-certificates';
import type { CertificateNotIssued, SeeCertificate } from './see-certificate';

export type CredentialRefusal = CertificateNotIssued | SuiteRefusal;
/** `CERTIFICATE_NOT_ENDORSED`: an endorsement has no place for a suspension, so what is suspended is not endorsed. */
export type EndorsementRefusal = CredentialRefusal | Readonly<{ code: 'CERTIFICATE_NOT_ENDORSED' }>;
/** In words, for readers of badges. */
export type EndorsementWords = (document: RecognitionDocument) => Readonly<{ name: string; comment: string }>;
export type CredentialMeans = Readonly<{ read: Queries; words: EndorsementWords }>;

/** A certificate as a credential that others check by the keys of the platform: signed anew whenever it is asked for. */
export class MakeCertificateCredential {
  constructor(
    private readonly seeing: SeeCertificate,
    private readonly signing: SignCredential,
    private readonly addresses: CertificateAddresses,
    private readonly places: CertificatePlaces,
    private readonly means: CredentialMeans,
  ) {}

  execute(typed: string): Promise<Result<string, CredentialRefusal>> {
    return this.of(typed, (document, issue) => recognitionCredential(document, issue));
  }

  async endorsement(typed: string): Promise<Result<string, EndorsementRefusal>> {
    const seen = await this.seeing.execute(typed);
    if (seen.ok && seen.value.state === 'suspended') return refuse({ code: 'CERTIFICATE_NOT_ENDORSED' });
    return this.of(typed, (document, issue) => endorsementCredential(document, { ...issue, id: this.addresses.endorsement(document.number) }, this.means.words(document)));
  }

  /** With what the holder chose to tell. */
  async presentation(certificate: PublishedCertificate, disclosures: readonly string[]): Promise<Result<string, SuiteRefusal>> {
    const credential = selectiveCredential(certificate.document, await this.issueOf(certificate));
    const signed = await this.signing.execute(credential, certificate.example, 'vc+sd-jwt');
    return signed.ok ? ok(presentationOf(signed.value, disclosures)) : signed;
  }

  private async of(typed: string, make: (document: RecognitionDocument, issue: RecognitionIssue) => Credential): Promise<Result<string, CredentialRefusal>> {
    const seen = await this.seeing.execute(typed);
    if (!seen.ok) return seen;
    return this.signing.execute(make(seen.value.document, await this.issueOf(seen.value)), seen.value.example);
  }

  private async issueOf({ number, version, example, sha256, sm3 }: PublishedCertificate): Promise<RecognitionIssue> {
    const { list, index } = await this.places.of(this.means.read, number);
    const at = (purpose: 'suspension' | 'revocation') => ({ list: this.addresses.statusList(purpose, list, example), index });
    return {
      id: this.addresses.credential(number), issuer: this.signing.issuer, subject: this.addresses.code(number), digests: { sha256, sm3 },
      status: { suspension: at('suspension'), revocation: at('revocation') }, receipt: this.addresses.receipt(number, version),
    };
  }
}
