import type { Signing, SigningKey } from '@platform/signing';
import { type Awaitable, type Credential, credentialSuites, type EnvelopeType, EXAMPLES, envelop, REGISTRAR, type Signer, signingInput, utf8 } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';

/** The platform signs by a suite for which JOSE has no name. */
export type SuiteRefusal = Readonly<{ code: 'CREDENTIAL_SUITE' }>;
type Use = typeof REGISTRAR | typeof EXAMPLES;

/** Bytes to be signed, and what comes of them with their signature. */
export type Prepared<T> = Readonly<{ bytes: Uint8Array; finish: (signature: Uint8Array) => T }>;

/** Signs credentials as the registrar; those of examples by a key of their own. */
export class SignCredential {
  /** `issuer`: did:web of the platform. */
  constructor(
    private readonly signing: Signing,
    readonly issuer: string,
  ) {}

  execute(credential: Credential, example: boolean, typ?: EnvelopeType): Promise<Result<string, SuiteRefusal>> {
    return this.by(example, (signer) => {
      const input = signingInput(credential, this.issuer, signer, typ);
      return { bytes: utf8(input), finish: (signature) => envelop(input, signature) };
    });
  }

  /** What is signed names its key, so it is prepared for the key of the moment. */
  async by<T>(example: boolean, prepare: (signer: Signer) => Awaitable<Prepared<T>>): Promise<Result<T, SuiteRefusal>> {
    const use = example ? EXAMPLES : REGISTRAR;
    const active = (await this.active(use)) ?? (await this.made(use));
    const suite = credentialSuites.find((one) => one === active?.suite);
    if (!active || !suite) return refuse({ code: 'CREDENTIAL_SUITE' });
    const { bytes, finish } = await prepare({ suite, kid: active.kid });
    const { kid, value } = await this.signing.sign(use, bytes);
    return kid === active.kid ? ok(finish(value)) : this.by(example, prepare); // another key took its place meanwhile
  }

  private async active(use: Use): Promise<SigningKey | undefined> {
    return (await this.signing.keys()).find((key) => key.use === use && key.retiredAt === null);
  }

  /** A key is made with the first signature of its use. */
  private async made(use: Use): Promise<SigningKey | undefined> {
    await this.signing.sign(use, new Uint8Array());
    return this.active(use);
  }
}
