import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueContent, StatedHead } from '../../../domain/catalogue/catalogue';
import type { ReadFault } from '../../../domain/catalogue/read-values';
import type { CatalogueReading } from '../catalogue-reading';
import type { CatalogueStore } from '../catalogue-store';
import type { CatalogueUnknown } from '../refusals';
import type { CatalogueDraftStore } from './draft-store';
import type { Drafting, DraftUnfit, OwnDrafts } from './own-draft';

export type ContentUnreadable = Readonly<{ code: 'RECOGNITION_CONTENT_UNREADABLE'; faults: readonly ReadFault[] }>;
export type BeginRefusal = CatalogueUnknown | Readonly<{ code: 'RECOGNITION_DRAFT_EXISTS' | 'RECOGNITION_EXAMPLE_MIXED' | 'RECOGNITION_KIND_FIXED' }>;
export type SaveRefusal = DraftUnfit | Readonly<{ code: 'RECOGNITION_ID_FIXED'; id: string }>;

type Parts = Readonly<{ catalogues: CatalogueStore; reading: CatalogueReading; drafts: CatalogueDraftStore; contacts: Contacts }>;

/** Begins the next version of a catalogue, of a new one or on what was published last, and keeps what is written of it. */
export class WriteCatalogueDraft {
  constructor(
    private readonly own: OwnDrafts,
    private readonly parts: Parts,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  /** Gives the catalogue's id. @param asked a new head, or the id of a published catalogue whose head it keeps. An example centre writes examples alone, another one none. */
  begin(asked: StatedHead | string, who: Drafting, keyed: Keyed | null): Promise<Result<string, BeginRefusal | KeyRefusal>> {
    return this.own.within<string, BeginRefusal | KeyRefusal>((tx) => this.idempotency.once<string, BeginRefusal>(tx, who.by, keyed, async () => {
      const head = typeof asked === 'string' ? (await this.parts.reading.version(tx, asked, null))?.content.head : asked;
      return head ? this.beginWithin(tx, head, who) : refuse({ code: 'RECOGNITION_CATALOGUE_UNKNOWN' });
    }), who);
  }

  private async beginWithin(tx: Tx, head: StatedHead, { acting, caller, by }: Drafting): Promise<Result<string, BeginRefusal>> {
    const { catalogues, contacts, drafts, reading } = this.parts;
    const example = (await contacts.bodyOf(tx, acting.organisation))?.example ?? false;
    await catalogues.create(tx, head.id, head.kind, example);
    const record = await catalogues.lock(tx, head.id);
    if (record?.example !== example) return refuse({ code: 'RECOGNITION_EXAMPLE_MIXED' });
    if (record.kind !== head.kind) return refuse({ code: 'RECOGNITION_KIND_FIXED' });
    const rows = (await reading.version(tx, head.id, null))?.content.rows ?? [];
    if (!(await drafts.create(tx, { organisation: acting.organisation, content: { head, rows }, savedBy: caller.account }))) return refuse({ code: 'RECOGNITION_DRAFT_EXISTS' });
    await drafts.addStep(tx, head.id, { act: 'begin', by: caller.account, words: null, version: null });
    await this.journal.record(tx, { act: 'recognition-catalogue.begun', by, subject: { kind: 'recognition-catalogue', id: head.id }, content: { organisation: acting.organisation, after: record.version } });
    return ok(head.id);
  }

  /** The whole of it. Its id and kind stay. */
  save(id: string, content: CatalogueContent, version: number, who: Drafting): Promise<Result<null, SaveRefusal>> {
    return this.own.step<null, SaveRefusal>(id, 'save', version, who, async (tx, found) => {
      if (content.head.id !== id || content.head.kind !== found.kind) return refuse({ code: 'RECOGNITION_ID_FIXED', id });
      await this.keep(tx, id, content, who);
      return ok(null);
    });
  }

  /** What was begun is given up. Its steps, and the id with its kind, stay; so do versions and their rows. */
  drop(id: string, version: number, who: Drafting): Promise<Result<null, DraftUnfit>> {
    return this.own.step<null, DraftUnfit>(id, 'drop', version, who, async (tx, found) => {
      await this.parts.drafts.addStep(tx, id, { act: 'drop', by: who.caller.account, words: null, version: null });
      await this.parts.drafts.remove(tx, id);
      await this.journal.record(tx, { act: 'recognition-catalogue.dropped', by: who.by, subject: { kind: 'recognition-catalogue', id }, content: { organisation: found.organisation, rows: found.content.rows.length } });
      return ok(null);
    });
  }

  /** In the transaction that locked it. */
  async keep(tx: Tx, id: string, content: CatalogueContent, { acting, caller, by }: Drafting): Promise<void> {
    await this.parts.drafts.save(tx, id, { state: 'draft', content, savedBy: caller.account });
    await this.journal.record(tx, { act: 'recognition-catalogue.drafted', by, subject: { kind: 'recognition-catalogue', id }, content: { organisation: acting.organisation, rows: content.rows.length } });
  }
}
