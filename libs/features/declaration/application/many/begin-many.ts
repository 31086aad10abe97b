import type { WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, type Result } from '@pure/kernel';
import type { DraftStore, Typed } from '../drafts/draft-store';
import type { Linted, LintDraft } from '../lint-draft';

/** Most drafts in one request. */
export const MOST_DRAFTS = 100;

/** A draft that was begun, with what the rules say of it; null: what was sent is none. */
export type Begun = Readonly<{ id: string; linted: Linted }> | null;
type Beginning = Readonly<{ acting: Acting; by: Actor; keyed: Keyed | null }>;

/** Begins many declarations at once: all that are drafts, in one transaction. */
export class BeginMany {
  constructor(
    private readonly pool: WritePool,
    private readonly drafts: DraftStore,
    private readonly linting: LintDraft,
    private readonly journal: Journal,
    private readonly idempotency: Idempotency,
  ) {}

  /** In the order of the drafts; null stands for one that is none. */
  async execute(sent: readonly (Typed | null)[], { acting: { organisation }, by, keyed }: Beginning): Promise<Result<readonly Begun[], KeyRefusal>> {
    const made = await this.pool.transaction(
      (tx) =>
        this.idempotency.once<(string | null)[], never>(tx, by, keyed, async () => {
          const ids: (string | null)[] = [];
          for (const draft of sent) {
            const id = draft && (await this.drafts.createDraft(tx, organisation, draft));
            if (id) await this.journal.record(tx, { act: 'declaration.drafted', by, subject: { kind: 'declaration', id }, content: { organisation, copyOf: null } });
            ids.push(id);
          }
          return ok(ids);
        }),
      { organisation },
    );
    if (!made.ok) return made;
    const begun: Begun[] = [];
    for (const [at, id] of made.value.entries()) begun.push(id === null ? null : { id, linted: await this.linting.execute(sent[at]) });
    return ok(begun);
  }
}
