import type { MadeSignature, SignatureRefusal, SignByPasskey } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import { digestOf } from '@platform/sealing';
import type { DeclarationDocument } from '@pure/credential';
import { canonicalJson, ok, refuse, type Result } from '@pure/kernel';
import type { SignatoryNames } from './signatory-names';
import type { Beginning, SignatoryName, SignatureStore } from './signature-store';

/** `SIGNATURE_NOT_BEGUN`: nobody asked what to sign; `SIGNATURE_OTHER_DOCUMENT`: what would be published is not what was signed. */
export type ProofRefusal = SignatureRefusal | Readonly<{ code: 'SIGNATURE_NOT_BEGUN' | 'SIGNATURE_OTHER_DOCUMENT' }>;
/** `answer`: of the browser, as JSON; `host`: where the request came to. */
export type Answered = Readonly<{ account: string; answer: unknown; host: string }>;
export type Proven = Readonly<{ account: string; beginning: Beginning; name: SignatoryName | null; commitment: string | null; signature: MadeSignature }>;

/** Holds a passkey's signature against what its person began to sign, and keeps it with the version. */
export class ProveSignature {
  constructor(
    private readonly pool: WritePool,
    private readonly signatures: SignatureStore,
    private readonly names: SignatoryNames,
    private readonly passkeys: SignByPasskey,
  ) {}

  async execute(declaration: string, organisation: string, { account, answer, host }: Answered): Promise<Result<Proven, ProofRefusal>> {
    const beginning = await this.pool.transaction((tx) => this.signatures.beginning(tx, { declaration, account }), { organisation });
    if (!beginning) return refuse({ code: 'SIGNATURE_NOT_BEGUN' });
    const signature = await this.passkeys.check(account, answer, beginning.sha256, host);
    if (!signature.ok) return signature;
    const name = beginning.salt && (await this.names.with(account, beginning.salt));
    return ok({ account, beginning, name, commitment: name && this.names.commitment(name), signature: signature.value });
  }

  /** Whether this is the document that was signed. */
  isSigned({ beginning }: Proven, document: DeclarationDocument): boolean {
    return digestOf(canonicalJson(document)).equals(beginning.sha256);
  }

  async keep(tx: Tx, { number, version }: DeclarationDocument, { account, name, signature }: Proven): Promise<void> {
    await this.signatures.createSignature(tx, { number, version }, signature);
    if (name) await this.signatures.createName(tx, { number, version }, account, name);
    await this.passkeys.writeUse(tx, signature);
  }

  forget(tx: Tx, declaration: string): Promise<void> {
    return this.signatures.deleteBeginnings(tx, declaration);
  }
}
