import { codeDigits, type CodeMeans, codeSegments, type QrSegment, qrVersionAtM, type Signer, type UnsignedCode } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import type { SignCredential, SuiteRefusal } from './sign-credential';

/** `OFFLINE_CODE_TOO_LONG`: there is more to say than a code holds. */
export type CodeRefusal = SuiteRefusal | Readonly<{ code: 'OFFLINE_CODE_TOO_LONG' }>;
/** `version`: the smallest QR code of level M that holds the parts. */
export type OfflineCode = Readonly<{ parts: readonly QrSegment[]; version: number }>;
/** `address`: what the code leads to where there is a network. */
export type CodeAsked = Readonly<{ address: string; example: boolean; prepare: (signer: Signer, means: CodeMeans) => Promise<UnsignedCode> }>;

/** Signs what is checked without a network, as the registrar. */
export class SignCode {
  constructor(
    private readonly signing: SignCredential,
    private readonly means: CodeMeans,
  ) {}

  async execute({ address, example, prepare }: CodeAsked): Promise<Result<OfflineCode, CodeRefusal>> {
    const digits = await this.signing.by(example, async (signer) => {
      const code = await prepare(signer, this.means);
      return { bytes: code.message, finish: (signature) => codeDigits(code, signature) };
    });
    if (!digits.ok) return digits;
    const parts = codeSegments(address, digits.value);
    const version = qrVersionAtM(parts);
    return version === null ? refuse({ code: 'OFFLINE_CODE_TOO_LONG' }) : ok({ parts, version });
  }
}
