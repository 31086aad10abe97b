import type { OpenConflicts } from '@features/correspondence';
import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';

export type ConflictUnknown = Readonly<{ code: 'CONFLICT_UNKNOWN' }>;

/** The centre has looked at facts that contradict each other and says so; the facts themselves are put right in the catalogue. */
export class SettleConflict {
  constructor(
    private readonly pool: WritePool,
    private readonly conflicts: OpenConflicts,
    private readonly journal: Journal,
  ) {}

  execute(id: number, by: Actor): Promise<Result<null, ConflictUnknown>> {
    return this.pool.transaction(async (tx): Promise<Result<null, ConflictUnknown>> => {
      const settled = await this.conflicts.settle(tx, id);
      if (!settled) return refuse({ code: 'CONFLICT_UNKNOWN' });
      await this.journal.record(tx, { act: 'conflict.settled', by, subject: { kind: 'conflict', id: String(id) }, content: { ...settled } });
      return ok(null);
    });
  }
}
