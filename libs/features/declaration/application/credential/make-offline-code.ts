import { declarationCode } from '@pure/credential';
import type { Result } from '@pure/kernel';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { CredentialAddresses } from './addresses';
import type { CodeRefusal, OfflineCode, SignCode } from './sign-code';

export type OfflineCodeRefusal = PublishedRefusal | CodeRefusal;

/** The version of today of a declaration in a code that is checked without a network. */
export class MakeOfflineCode {
  constructor(
    private readonly finding: FindPublished,
    private readonly signing: SignCode,
    private readonly addresses: CredentialAddresses,
  ) {}

  async execute(typed: string): Promise<Result<OfflineCode, OfflineCodeRefusal>> {
    const found = await this.finding.execute(typed);
    if (!found.ok) return found;
    const { number, example, shown: { document } } = found.value;
    return this.signing.execute({ address: this.addresses.code(number), example, prepare: (signer, means) => declarationCode(document, signer, means) });
  }
}
