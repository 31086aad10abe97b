import type { Tx, WritePool } from '@platform/database';
import type { Acting, Caller } from '@platform/permissions';
import type { Actor } from '@platform/journal';
import { refuse, type Refusal, type Result } from '@pure/kernel';
import { afterDraftAct, type DraftAct, type DraftStateUnfit, type NotYours } from '../../../domain/catalogue/draft/course';
import type { CatalogueDraft, CatalogueDraftStore } from './draft-store';

export type DraftUnknown = Readonly<{ code: 'RECOGNITION_DRAFT_UNKNOWN' }>;
/** `version`: the one that stands. */
export type VersionStale = Readonly<{ code: 'VERSION_STALE'; version: number }>;
export type DraftUnfit = DraftUnknown | VersionStale | DraftStateUnfit | NotYours;
/** Who of which centre. */
export type Drafting = Readonly<{ caller: Caller; acting: Acting; by: Actor }>;

/** Works on the draft of a catalogue of the caller's centre; another's is not found. */
export class OwnDrafts {
  constructor(
    private readonly pool: WritePool,
    private readonly drafts: CatalogueDraftStore,
  ) {}

  within<T, R extends Refusal>(work: (tx: Tx) => Promise<Result<T, R>>, { acting }: Pick<Drafting, 'acting'>): Promise<Result<T, R>> {
    return this.pool.transaction(work, { organisation: acting.organisation });
  }

  /** @param seen version of the draft that the caller saw; null: it need not be named */
  step<T, R extends Refusal>(id: string, act: DraftAct, seen: number | null, who: Drafting, work: (tx: Tx, found: CatalogueDraft) => Promise<Result<T, R>>): Promise<Result<T, R | DraftUnfit>> {
    return this.within<T, R | DraftUnfit>(async (tx): Promise<Result<T, R | DraftUnfit>> => {
      const found = await this.drafts.lock(tx, id);
      if (!found) return refuse({ code: 'RECOGNITION_DRAFT_UNKNOWN' });
      const after = afterDraftAct(found.state, act, found.proposedBy === who.caller.account);
      if (!after.ok) return after;
      return seen === null || found.version === seen ? work(tx, found) : refuse({ code: 'VERSION_STALE', version: found.version });
    }, who);
  }
}
