import { codeDigits, codeSegments, declarationCode, type Deflate, type QrSegment, qrVersionAtM } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { CredentialAddresses } from './addresses';
import type { SignCredential, SuiteRefusal } from './sign-credential';

/** `OFFLINE_CODE_TOO_LONG`: it declares more than a code holds. */
export type OfflineCodeRefusal = PublishedRefusal | SuiteRefusal | Readonly<{ code: 'OFFLINE_CODE_TOO_LONG' }>;
export type OfflineCode = Readonly<{ parts: readonly QrSegment[]; version: number }>;
export type CodeMeans = Readonly<{ sha256: (bytes: Uint8Array) => Uint8Array; deflate: Deflate }>;

/** The version of today of a declaration in a code that is checked without a network. */
export class MakeOfflineCode {
  constructor(
    private readonly finding: FindPublished,
    private readonly signing: SignCredential,
    private readonly addresses: CredentialAddresses,
    private readonly means: CodeMeans,
  ) {}

  async execute(typed: string): Promise<Result<OfflineCode, OfflineCodeRefusal>> {
    const found = await this.finding.execute(typed);
    if (!found.ok) return found;
    const { number, example, shown: { document } } = found.value;
    const digits = await this.signing.by(example, async (signer) => {
      const code = await declarationCode(document, signer, this.means);
      return { bytes: code.message, finish: (signature) => codeDigits(code, signature) };
    });
    if (!digits.ok) return digits;
    const parts = codeSegments(this.addresses.code(number), digits.value);
    const version = qrVersionAtM(parts);
    return version === null ? refuse({ code: 'OFFLINE_CODE_TOO_LONG' }) : ok({ parts, version });
  }
}
