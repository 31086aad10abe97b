import { declarationCredential, type PasskeyAssertion } from '@pure/credential';
import type { Result } from '@pure/kernel';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { Signed } from '../signature/signature-store';
import type { StatusPlaces } from '../status/status-places';
import type { CredentialAddresses } from './addresses';
import type { SignCredential, SuiteRefusal } from './sign-credential';

export type CredentialRefusal = PublishedRefusal | SuiteRefusal;

/** The version of today of a declaration as a credential that others check by the keys of the platform. */
export class MakeCredential {
  constructor(
    private readonly finding: FindPublished,
    private readonly signing: SignCredential,
    private readonly addresses: CredentialAddresses,
    private readonly places: StatusPlaces,
  ) {}

  async execute(typed: string): Promise<Result<string, CredentialRefusal>> {
    const found = await this.finding.execute(typed);
    if (!found.ok) return found;
    const { number, example, shown: { version, document, sha256, sm3, suite, signed } } = found.value;
    const { list, index } = await this.places.of(number);
    const credential = declarationCredential(document, {
      id: this.addresses.credential(number), issuer: this.signing.issuer, subject: this.addresses.declaration(number), digests: { sha256, sm3 },
      status: { suspension: { list: this.addresses.statusList('suspension', list, example), index }, revocation: { list: this.addresses.statusList('revocation', list, example), index } },
      signatory: { suite, ...(signed && { assertion: assertionOf(signed) }) }, receipt: this.addresses.receipt(number, version),
    });
    return this.signing.execute(credential, example);
  }
}

/** As everybody may check it. */
export const assertionOf = ({ signature: { publicKey, rpId, authenticatorData, clientData, signature } }: Signed): PasskeyAssertion => ({
  publicKey: text(publicKey), rpId, authenticatorData: text(authenticatorData), clientData: text(clientData), signature: text(signature),
});

const text = (bytes: Buffer): string => bytes.toString('base64url');
