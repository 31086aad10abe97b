import type { Tx, WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { refuse, type Refusal, type Result } from '@pure/kernel';
import type { MappingState } from '../../domain/states';
import type { DraftedMapping, DraftStore } from './draft-store';

export type MappingUnknown = Readonly<{ code: 'MAPPING_UNKNOWN' }>;
/** `state`: where it stands now. */
export type StateUnfit = Readonly<{ code: 'MAPPING_STATE'; state: MappingState }>;
/** `version`: the one that there is now. */
export type VersionStale = Readonly<{ code: 'VERSION_STALE'; version: number }>;

/** Works on a mapping of the organisation for which the caller acts; another's is not found. */
export class OwnMappings {
  constructor(
    private readonly pool: WritePool,
    private readonly drafts: DraftStore,
  ) {}

  within<T, R extends Refusal>(id: string, { organisation }: Pick<Acting, 'organisation'>, work: (tx: Tx, found: DraftedMapping) => Promise<Result<T, R>>): Promise<Result<T, R | MappingUnknown>> {
    return this.pool.transaction<Result<T, R | MappingUnknown>>(async (tx) => {
      const found = await this.drafts.lockDraft(tx, id);
      return found ? work(tx, found) : refuse({ code: 'MAPPING_UNKNOWN' });
    }, { organisation });
  }

  /** The same for one that may still be written. */
  writing<T, R extends Refusal>(id: string, acting: Pick<Acting, 'organisation'>, work: (tx: Tx, found: DraftedMapping) => Promise<Result<T, R>>): Promise<Result<T, R | MappingUnknown | StateUnfit>> {
    return this.within<T, R | StateUnfit>(id, acting, async (tx, found) => (found.state === 'draft' ? work(tx, found) : refuse({ code: 'MAPPING_STATE', state: found.state })));
  }
}
