import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { MappingState } from '../../domain/states';
import type { DraftedMapping, DraftsAsked, DraftsPage, DraftStore } from './draft-store';
import type { MappingUnknown } from './own-mapping';

export type Board = DraftsPage & Readonly<{ counts: Readonly<Partial<Record<MappingState, number>>> }>;

/** What the centre has written. Read where it is written: who has just saved something sees it. */
export class ReadDrafts {
  constructor(
    private readonly pool: WritePool,
    private readonly drafts: DraftStore,
  ) {}

  async one(id: string, { organisation }: Pick<Acting, 'organisation'>): Promise<Result<DraftedMapping, MappingUnknown>> {
    const found = await this.pool.transaction((tx) => this.drafts.find(tx, id), { organisation });
    return found ? ok(found) : refuse({ code: 'MAPPING_UNKNOWN' });
  }

  page(asked: DraftsAsked, { organisation }: Pick<Acting, 'organisation'>): Promise<Board> {
    return this.pool.transaction(async (tx) => ({ ...(await this.drafts.page(tx, asked)), counts: await this.drafts.counts(tx) }), { organisation });
  }
}
