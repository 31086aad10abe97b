import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { PublicLog } from '@platform/publishing';
import type { Secrets } from '@platform/sealing';
import type { Step, StepRefusal, TwoPersons } from '@platform/two-person';
import { type Finding, ok, refuse, type Result } from '@pure/kernel';
import { isSound, lintCatalogue } from '../../../domain/catalogue/rules/rules';
import type { GatherCatalogueFacts } from '../catalogue-facts';
import { catalogueRecord } from '../catalogue-record';
import type { CatalogueStore } from '../catalogue-store';
import type { FreezeCatalogue } from '../freeze-catalogue';
import type { CatalogueDraft, CatalogueDraftStore } from './draft-store';
import type { Drafting, DraftUnfit, OwnDrafts } from './own-draft';

export type NotSound = Readonly<{ code: 'RECOGNITION_NOT_SOUND'; findings: readonly Finding[] }>;
export type ProposeRefusal = DraftUnfit | NotSound | StepRefusal | Readonly<{ code: 'NO_SECOND_LOOK' }>;
export type PublishRefusal = DraftUnfit | NotSound | StepRefusal | Readonly<{ code: 'RECOGNITION_NOTHING_NEW' }>;
export type Published = Readonly<{ version: number; digest: string }>;

type Held = Readonly<{ own: OwnDrafts; drafts: CatalogueDraftStore; catalogues: CatalogueStore; freezing: FreezeCatalogue; facts: GatherCatalogueFacts }>;
type Acts = Readonly<{ persons: TwoPersons; contacts: Contacts; secrets: Secrets; journal: Journal; log: PublicLog }>;
type Noted = Readonly<{ act: 'propose' | 'publish' | 'return' | 'withdraw'; words?: string | null; version?: number | null }>;

/** The first person proposes the next version, the second publishes it or returns it with words. */
export class PublishCatalogue {
  constructor(
    private readonly held: Held,
    private readonly acts: Acts,
  ) {}

  async propose(id: string, version: number, who: Drafting): Promise<Result<null, ProposeRefusal>> {
    const holders = await this.acts.contacts.holders(who.acting.organisation, 'centre');
    if (!holders.some(({ account }) => account !== who.caller.account)) return refuse({ code: 'NO_SECOND_LOOK' });
    return this.held.own.step<null, ProposeRefusal>(id, 'propose', version, who, async (tx, found) => {
      const sound = await this.sound(tx, found);
      if (!sound.ok) return sound;
      const attempt = this.acts.secrets.id();
      const step = await this.acts.persons.step(tx, { ...stepOf({ ...found, attempt }), step: 1, by: who.caller });
      if (!step.ok) return step;
      await this.held.drafts.save(tx, id, { state: 'proposed', attempt, proposedBy: who.caller.account });
      await this.note(tx, found, { act: 'propose' }, who);
      await this.acts.journal.record(tx, { act: 'recognition-catalogue.proposed', by: who.by, subject: { kind: 'recognition-catalogue', id }, content: { organisation: found.organisation, rows: found.content.rows.length } });
      return ok(null);
    });
  }

  /** Frozen version, public log and journal in one transaction; the draft is gone. */
  publish(id: string, version: number, who: Drafting): Promise<Result<Published, PublishRefusal>> {
    return this.held.own.step<Published, PublishRefusal>(id, 'publish', version, who, async (tx, found) => {
      const [sound, record] = [await this.sound(tx, found), await this.held.catalogues.lock(tx, id)];
      if (!sound.ok) return sound;
      if (!record) return refuse({ code: 'RECOGNITION_DRAFT_UNKNOWN' });
      const step = await this.acts.persons.step(tx, { ...stepOf(found), step: 2, by: who.caller });
      if (!step.ok) return step;
      const frozen = await this.held.freezing.within(tx, record, found.content, { draftedBy: found.proposedBy, publishedBy: who.caller.account });
      if (!frozen.fresh) return refuse({ code: 'RECOGNITION_NOTHING_NEW' });
      await this.acts.log.add(tx, catalogueRecord({ ...frozen, head: found.content.head, rows: found.content.rows.length, example: record.example }));
      await this.note(tx, found, { act: 'publish', version: frozen.version }, who);
      await this.held.drafts.remove(tx, id);
      await this.acts.journal.record(tx, { act: 'recognition-catalogue.published', by: who.by, subject: { kind: 'recognition-catalogue', id }, content: { organisation: found.organisation, version: frozen.version, digest: frozen.digest, rows: found.content.rows.length } });
      return ok({ version: frozen.version, digest: frozen.digest });
    });
  }

  return(id: string, words: string, version: number, who: Drafting): Promise<Result<null, DraftUnfit>> {
    return this.back(id, 'return', { words, version, state: 'returned' }, who);
  }

  withdraw(id: string, version: number, who: Drafting): Promise<Result<null, DraftUnfit>> {
    return this.back(id, 'withdraw', { words: null, version, state: 'draft' }, who);
  }

  private back(id: string, act: 'return' | 'withdraw', { words, version, state }: Readonly<{ words: string | null; version: number; state: 'returned' | 'draft' }>, who: Drafting): Promise<Result<null, DraftUnfit>> {
    return this.held.own.step<null, DraftUnfit>(id, act, version, who, async (tx, found) => {
      await this.held.drafts.save(tx, id, { state });
      await this.note(tx, found, { act, words }, who);
      const written = { by: who.by, subject: { kind: 'recognition-catalogue', id }, content: { organisation: found.organisation } };
      await this.acts.journal.record(tx, act === 'return' ? { act: 'recognition-catalogue.returned', ...written } : { act: 'recognition-catalogue.withdrawn', ...written });
      return ok(null);
    });
  }

  private async sound(tx: Tx, { id, content }: CatalogueDraft): Promise<Result<null, NotSound>> {
    const findings = lintCatalogue(content, await this.held.facts.of(tx, id));
    return isSound(findings) ? ok(null) : refuse({ code: 'RECOGNITION_NOT_SOUND', findings });
  }

  private note(tx: Tx, { id }: CatalogueDraft, { act, words = null, version = null }: Noted, { caller }: Drafting): Promise<void> {
    return this.held.drafts.addStep(tx, id, { act, by: caller.account, words, version });
  }
}

/** What both persons put their step under. */
const stepOf = ({ attempt, id, organisation, content }: Pick<CatalogueDraft, 'id' | 'organisation' | 'content' | 'attempt'>): Omit<Step, 'step' | 'by'> => ({
  proposal: attempt ?? '', act: 'recognition-catalogue.published', subject: { kind: 'recognition-catalogue', id }, content: { organisation, content },
});
