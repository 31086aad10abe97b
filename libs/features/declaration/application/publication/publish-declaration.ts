import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import type { PublicLog } from '@platform/publishing';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Incomplete } from '../../domain/document';
import type { DraftStore, OwnDeclaration } from '../drafts/draft-store';
import type { OwnDeclarations } from '../drafts/own-declaration';
import type { Likenesses } from '../likeness/likenesses';
import type { Answered, ProofRefusal, ProveSignature, Proven } from '../signature/prove-signature';
import type { StatusPlaces } from '../status/status-places';
import { nextVersion, stateOnceMore, type StateRefusal } from './next-version';
import { isPublished, type PreparationRefusal, type PreparePublication, type Sound } from './prepare-publication';
import type { PublicationStore } from './publication-store';

export type { StateRefusal } from './next-version';
export type PublishRefusal = PreparationRefusal | Incomplete | StateRefusal | ProofRefusal;
/** `passkey`: what a passkey answered; absent: the session alone confirms it. */
export type Publishing = Readonly<{ version: number; acting: Pick<Acting, 'organisation'>; by: Actor; passkey?: Answered }>;
export type PublicationOutcome = Readonly<{ number: string; version: number }>;
export type PublicationStores = Readonly<{ drafts: DraftStore; publications: PublicationStore; places: StatusPlaces; likenesses: Likenesses; log: PublicLog }>;
type Checked = Readonly<{ sound: Sound; proven: Proven | null; organisation: string; by: Actor }>;

/** Makes a draft the version that everybody sees, and puts it into the public log. Publishing it once more changes nothing. */
export class PublishDeclaration {
  constructor(
    private readonly own: OwnDeclarations,
    private readonly preparing: PreparePublication,
    private readonly stores: PublicationStores,
    private readonly proving: ProveSignature,
    private readonly journal: Journal,
  ) {}

  async execute(id: string, { version, acting, by, passkey }: Publishing): Promise<Result<PublicationOutcome, PublishRefusal>> {
    const prepared = await this.preparing.execute(id, version, acting);
    const proven = passkey ? await this.proving.execute(id, acting.organisation, passkey) : ok(null);
    return this.own.within(id, acting, async (tx, found): Promise<Result<PublicationOutcome, PublishRefusal>> => {
      if (found.number !== null && isPublished(found)) return ok({ number: found.number, version: found.published });
      if (!prepared.ok) return prepared;
      if (found.version !== version || !prepared.value) return refuse({ code: 'VERSION_STALE', version: found.version });
      return proven.ok ? this.write(tx, found, { sound: prepared.value, proven: proven.value, organisation: acting.organisation, by }) : proven;
    });
  }

  private async write(tx: Tx, found: OwnDeclaration, { sound, proven, organisation, by }: Checked): Promise<Result<PublicationOutcome, Incomplete | StateRefusal | ProofRefusal>> {
    const { drafts, publications, places, likenesses, log } = this.stores;
    const { id, published } = found;
    const state = stateOnceMore(found);
    if (!state.ok) return state;
    const number = found.number ?? proven?.beginning.number ?? (await publications.nextNumber(tx));
    const made = nextVersion(found, sound, { number, commitment: proven?.commitment ?? null });
    if (!made.ok) return made;
    const { value: document } = made;
    if (proven && !this.proving.isSigned(proven, document)) return refuse({ code: 'SIGNATURE_OTHER_DOCUMENT' });
    const { uscc, ubn, example, number: enterprise } = sound.enterprise;
    await publications.createVersion(tx, { declaration: id, document, suite: proven ? 'passkey' : 'session', state: state.value, compared: sound.draft.comparedWith.map((asked) => sound.registered(asked)?.number ?? asked) });
    if (published === 0) await places.draw(tx, { number, example });
    await likenesses.save(tx, document, organisation);
    if (proven) await this.proving.keep(tx, document, proven);
    await this.proving.forget(tx, id);
    await drafts.saveWriting(tx, id, false);
    await log.add(tx, { kind: published === 0 ? 'declaration' : 'amend', number, version: document.version, org: uscc ?? ubn, document, example });
    await this.journal.record(tx, { act: 'declaration.published', by, subject: { kind: 'declaration', id }, content: { number, version: document.version, enterprise } });
    return ok({ number, version: document.version });
  }
}
