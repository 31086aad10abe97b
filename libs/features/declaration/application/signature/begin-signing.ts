import type { SignByPasskey, SigningRefusal } from '@features/access';
import type { Tx } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { digestOf } from '@platform/sealing';
import type { DeclarationDocument } from '@pure/credential';
import { canonicalJson, ok, refuse, type Result } from '@pure/kernel';
import type { Incomplete } from '../../domain/document';
import type { OwnDeclaration } from '../drafts/draft-store';
import type { OwnDeclarations } from '../drafts/own-declaration';
import { nextVersion, stateOnceMore, type StateRefusal } from '../publication/next-version';
import { isPublished, type PreparationRefusal, type PreparePublication, type Sound } from '../publication/prepare-publication';
import type { PublicationStore } from '../publication/publication-store';
import type { SignatoryNames } from './signatory-names';
import type { SignatureStore } from './signature-store';

export type BeginRefusal = PreparationRefusal | Incomplete | StateRefusal | SigningRefusal | Readonly<{ code: 'DRAFT_CLOSED' }>;
/** `named`: the signatory wants the own name to be shown. */
export type BeginAsked = Readonly<{ version: number; account: string; named: boolean; acting: Acting }>;
type Options = Extract<Awaited<ReturnType<SignByPasskey['begin']>>, { ok: true }>['value'];
/** What will be published, letter for letter, and what the browser asks the passkey for: its challenge is the document's SHA-256. */
export type Begun = Readonly<{ document: DeclarationDocument; sha256: string; options: Options }>;
type Stores = Readonly<{ publications: PublicationStore; signatures: SignatureStore; names: SignatoryNames }>;

/** Shows an authorised person what they are about to sign. The number is drawn here, since it is part of what is signed. */
export class BeginSigning {
  constructor(
    private readonly own: OwnDeclarations,
    private readonly preparing: PreparePublication,
    private readonly stores: Stores,
    private readonly passkeys: SignByPasskey,
  ) {}

  async execute(id: string, asked: BeginAsked): Promise<Result<Begun, BeginRefusal>> {
    const prepared = await this.preparing.execute(id, asked.version, asked.acting);
    const salted = asked.named ? await this.stores.names.fresh(asked.account) : null;
    const made = await this.own.within(id, asked.acting, async (tx, found): Promise<Result<DeclarationDocument, BeginRefusal>> => {
      if (isPublished(found)) return refuse({ code: 'DRAFT_CLOSED' });
      if (!prepared.ok) return prepared;
      if (found.version !== asked.version || !prepared.value) return refuse({ code: 'VERSION_STALE', version: found.version });
      return this.write(tx, found, prepared.value, { ...asked, salted });
    });
    if (!made.ok) return made;
    const digest = digestOf(canonicalJson(made.value));
    const options = await this.passkeys.begin(asked.account, digest);
    return options.ok ? ok({ document: made.value, sha256: digest.toString('hex'), options: options.value }) : options;
  }

  /** Who begins once more keeps the number. */
  private async write(tx: Tx, found: OwnDeclaration, sound: Sound, { account, acting: { organisation }, salted }: BeginAsked & Readonly<{ salted: Awaited<ReturnType<SignatoryNames['fresh']>> }>): Promise<Result<DeclarationDocument, Incomplete | StateRefusal>> {
    const { publications, signatures, names } = this.stores;
    const state = stateOnceMore(found);
    if (!state.ok) return state;
    const by = { declaration: found.id, account };
    const number = found.number ?? (await signatures.beginning(tx, by))?.number ?? (await publications.nextNumber(tx));
    const made = nextVersion(found, sound, { number, commitment: salted && names.commitment(salted) });
    if (!made.ok) return made;
    await signatures.saveBeginning(tx, { ...by, organisation }, { number, sha256: digestOf(canonicalJson(made.value)), salt: salted?.salt ?? null });
    return made;
  }
}
