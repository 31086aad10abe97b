import type { Signing, SigningKey } from '@platform/signing';
import { type Credential, credentialSuites, EXAMPLES, envelop, REGISTRAR, signingInput } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';

/** The platform signs by a suite for which JOSE has no name. */
export type SuiteRefusal = Readonly<{ code: 'CREDENTIAL_SUITE' }>;
type Use = typeof REGISTRAR | typeof EXAMPLES;

/** Signs credentials as the registrar; those of examples by a key of their own. */
export class SignCredential {
  /** `issuer`: did:web of the platform. */
  constructor(
    private readonly signing: Signing,
    readonly issuer: string,
  ) {}

  async execute(credential: Credential, example: boolean): Promise<Result<string, SuiteRefusal>> {
    const use = example ? EXAMPLES : REGISTRAR;
    const active = (await this.active(use)) ?? (await this.made(use));
    const suite = credentialSuites.find((one) => one === active?.suite);
    if (!active || !suite) return refuse({ code: 'CREDENTIAL_SUITE' });
    const input = signingInput(credential, this.issuer, { suite, kid: active.kid });
    const { kid, value } = await this.signing.sign(use, new TextEncoder().encode(input));
    return kid === active.kid ? ok(envelop(input, value)) : this.execute(credential, example); // another key took its place meanwhile
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
