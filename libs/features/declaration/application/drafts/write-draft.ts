import type { WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { canonicalJson, ok, refuse, type Result } from '@pure/kernel';
import type { DraftStore, Typed } from './draft-store';
import type { DeclarationUnknown, OwnDeclarations, VersionStale } from './own-declaration';

/** `DRAFT_CLOSED`: what was written is published; whoever wants to change it amends. */
export type DraftRefusal = DeclarationUnknown | VersionStale | Readonly<{ code: 'DRAFT_CLOSED' }>;
export type NewDraft = Readonly<{ draft: Typed } | { copyOf: string }>;
type Drafting = Readonly<{ acting: Acting; by: Actor; keyed: Keyed | null }>;

/** Keeps what somebody types of a declaration, as it is typed. */
export class WriteDraft {
  constructor(
    private readonly pool: WritePool,
    private readonly own: OwnDeclarations,
    private readonly drafts: DraftStore,
    private readonly journal: Journal,
    private readonly idempotency: Idempotency,
  ) {}

  /** Gives its id. A copy has the draft of the other one. */
  create(asked: NewDraft, { acting: { organisation }, by, keyed }: Drafting): Promise<Result<string, DeclarationUnknown | KeyRefusal>> {
    return this.pool.transaction(
      (tx) =>
        this.idempotency.once(tx, by, keyed, async (): Promise<Result<string, DeclarationUnknown>> => {
          const copied = 'copyOf' in asked ? await this.drafts.find(tx, asked.copyOf) : null;
          const draft = 'draft' in asked ? asked.draft : copied?.draft;
          if (!draft) return refuse({ code: 'DECLARATION_UNKNOWN' });
          const id = await this.drafts.createDraft(tx, organisation, draft);
          await this.journal.record(tx, { act: 'declaration.drafted', by, subject: { kind: 'declaration', id }, content: { organisation, copyOf: copied?.id ?? null } });
          return ok(id);
        }),
      { organisation },
    );
  }

  /** What was saved already is not saved again, so that an answer that was lost may be asked for once more. */
  save(id: string, draft: Typed, version: number, acting: Acting): Promise<Result<null, DraftRefusal>> {
    return this.own.within(id, acting, async (tx, before): Promise<Result<null, DraftRefusal>> => {
      if (!before.writing) return refuse({ code: 'DRAFT_CLOSED' });
      if (canonicalJson(before.draft) === canonicalJson(draft)) return ok(null);
      if (before.version !== version) return refuse({ code: 'VERSION_STALE', version: before.version });
      await this.drafts.saveDraft(tx, id, draft);
      return ok(null);
    });
  }
}
