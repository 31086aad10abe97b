import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { DeclarationUnknown, OwnDeclarations } from '../drafts/own-declaration';
import type { StateRefusal } from '../publication/next-version';
import type { OwnRows } from './own-rows';

/** `DRAFT_CLOSED`: nothing is being written. */
export type DiscardRefusal = DeclarationUnknown | StateRefusal | Readonly<{ code: 'DRAFT_CLOSED' }>;
/** `put-aside`: a draft never published, which may be taken up again; `as-published`: what was written of the next version is gone. */
export type Discarded = 'put-aside' | 'as-published';
type Discarding = Readonly<{ acting: Pick<Acting, 'organisation'>; by: Actor }>;

/** Gives up what is being written. Nothing that was published changes. */
export class DiscardDraft {
  constructor(
    private readonly pool: WritePool,
    private readonly own: OwnDeclarations,
    private readonly rows: OwnRows,
    private readonly journal: Journal,
  ) {}

  discard(id: string, { acting, by }: Discarding): Promise<Result<Discarded, DiscardRefusal>> {
    return this.own.within<Discarded, DiscardRefusal>(id, acting, async (tx, { number, writing, state }) => {
      if (!writing) return refuse({ code: 'DRAFT_CLOSED' });
      const became: Discarded = number === null ? 'put-aside' : 'as-published';
      if (number === null) await this.rows.savePutAside(tx, id, true);
      else if (!(await this.rows.writeAsPublished(tx, id))) return refuse({ code: 'DECLARATION_STATE', state });
      await this.journal.record(tx, { act: 'declaration.discarded', by, subject: { kind: 'declaration', id }, content: { became } });
      return ok(became);
    });
  }

  /** Takes up a draft that was put aside. */
  restore(id: string, { acting: { organisation }, by }: Discarding): Promise<Result<null, DeclarationUnknown>> {
    return this.pool.transaction<Result<null, DeclarationUnknown>>(async (tx) => {
      if (!(await this.rows.savePutAside(tx, id, false))) return refuse({ code: 'DECLARATION_UNKNOWN' });
      await this.journal.record(tx, { act: 'declaration.restored', by, subject: { kind: 'declaration', id }, content: {} });
      return ok(null);
    }, { organisation });
  }
}
