import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import type { PublicLog } from '@platform/publishing';
import { ok, refuse, type Result } from '@pure/kernel';
import { documentOf, type Incomplete } from '../../domain/document';
import { stateAfter } from '../../domain/states';
import type { DraftStore, OwnDeclaration } from '../drafts/draft-store';
import type { OwnDeclarations } from '../drafts/own-declaration';
import { publishedStates } from '../published-declarations';
import { isPublished, type PreparationRefusal, type PreparePublication, type Sound } from './prepare-publication';
import type { PublicationStore } from './publication-store';

/** `state`: where it stands, in which the act is not possible. */
export type StateRefusal = Readonly<{ code: 'DECLARATION_STATE'; state: string }>;
export type PublishRefusal = PreparationRefusal | Incomplete | StateRefusal;
export type Publishing = Readonly<{ version: number; acting: Pick<Acting, 'organisation'>; by: Actor }>;
export type PublicationOutcome = Readonly<{ number: string; version: number }>;
export type PublicationStores = Readonly<{ drafts: DraftStore; publications: PublicationStore; log: PublicLog }>;

/** Makes a draft the version that everybody sees, and puts it into the public log. Publishing it once more changes nothing. */
export class PublishDeclaration {
  constructor(
    private readonly own: OwnDeclarations,
    private readonly preparing: PreparePublication,
    private readonly stores: PublicationStores,
    private readonly journal: Journal,
  ) {}

  async execute(id: string, { version, acting, by }: Publishing): Promise<Result<PublicationOutcome, PublishRefusal>> {
    const prepared = await this.preparing.execute(id, version, acting);
    return this.own.within(id, acting, async (tx, found): Promise<Result<PublicationOutcome, PublishRefusal>> => {
      if (found.number !== null && isPublished(found)) return ok({ number: found.number, version: found.published });
      if (!prepared.ok) return prepared;
      if (found.version !== version || !prepared.value) return refuse({ code: 'VERSION_STALE', version: found.version });
      return this.write(tx, found, prepared.value, by);
    });
  }

  private async write(tx: Tx, { id, number, state, published }: OwnDeclaration, { draft, enterprise, today, notices, registered }: Sound, by: Actor): Promise<Result<PublicationOutcome, Incomplete | StateRefusal>> {
    const after = state === 'draft' ? 'in_force' : stateAfter(state, 'amend');
    const next = publishedStates.find((one) => one === after);
    if (!next) return refuse({ code: 'DECLARATION_STATE', state });
    const { drafts, publications, log } = this.stores;
    const { number: declarer, name, uscc, ubn, example } = enterprise;
    const made = documentOf(draft, {
      number: number ?? (await publications.nextNumber(tx)), version: published + 1, on: today, notices, registered, example,
      declarer: { number: declarer, name: { ...name }, ...(uscc !== null && { uscc }), ...(ubn !== null && { ubn }) },
    });
    if (!made.ok) return made;
    const document = made.value;
    await publications.createVersion(tx, { declaration: id, document, suite: 'session', state: next });
    await drafts.saveWriting(tx, id, false);
    await log.add(tx, { kind: published === 0 ? 'declaration' : 'amend', number: document.number, version: document.version, org: uscc ?? ubn, document, example });
    await this.journal.record(tx, { act: 'declaration.published', by, subject: { kind: 'declaration', id }, content: { number: document.number, version: document.version, enterprise: declarer } });
    return ok({ number: document.number, version: document.version });
  }
}
