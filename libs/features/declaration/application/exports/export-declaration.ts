import { ok, type Result } from '@pure/kernel';
import type { CredentialAddresses } from '../credential/addresses';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { PublishedDeclaration } from '../published-declarations';
import { declarationTable } from './declaration-table';
import { untpView } from './untp-view';

export type Exported<T> = Promise<Result<Readonly<{ name: string; content: T }>, PublishedRefusal>>;

/** A declaration with its version of today, in the forms in which others take it along. `issuer`: did:web of the platform. */
export class ExportDeclaration {
  constructor(
    private readonly finding: FindPublished,
    private readonly addresses: CredentialAddresses,
    private readonly issuer: string,
  ) {}

  table(typed: string): Exported<readonly (readonly string[])[]> {
    return this.of(typed, declarationTable);
  }

  /** Everything that is public of it, with the addresses at which each thing is found. */
  whole(typed: string): Exported<object> {
    return this.of(typed, ({ shown: { text: _, ...shown }, versions, ...facts }) => ({ ...facts, shown, versions, addresses: this.addressesOf(facts.number, shown.version) }));
  }

  untp(typed: string): Exported<ReturnType<typeof untpView>> {
    return this.of(typed, (declaration) => {
      const { page, ...rest } = this.addressesOf(declaration.number, declaration.shown.version);
      return untpView(declaration, { ...rest, page, issuer: this.issuer, enterprise: this.addresses.enterprise(declaration.shown.document.declarer.number), view: this.addresses.untp(declaration.number) });
    });
  }

  private addressesOf(number: string, version: number) {
    const { addresses } = this;
    return { page: addresses.declaration(number), code: addresses.code(number), credential: addresses.credential(number), document: addresses.document(number, version), receipt: addresses.receipt(number, version) };
  }

  private async of<T>(typed: string, make: (found: PublishedDeclaration) => T): Exported<T> {
    const found = await this.finding.execute(typed);
    return found.ok ? ok({ name: `${found.value.number}-v${found.value.shown.version}`, content: make(found.value) }) : found;
  }
}
