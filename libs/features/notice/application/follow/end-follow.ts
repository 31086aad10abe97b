import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { FollowUnknown } from './confirm-follow';
import type { EndCodes } from './end-codes';
import type { Follow, FollowStore } from './follow-store';

/** An address is told no longer, by what stood in a mail to it. Ended twice it is as ended once. */
export class EndFollow {
  constructor(
    private readonly pool: WritePool,
    private readonly follows: FollowStore,
    private readonly codes: EndCodes,
    private readonly journal: Journal,
  ) {}

  /** What would end; null where it has ended. */
  async look(ending: string): Promise<Result<Follow | null, FollowUnknown>> {
    const id = this.codes.read(ending);
    return id === null ? refuse({ code: 'FOLLOW_UNKNOWN' }) : ok(await this.follows.byId(id));
  }

  async execute(ending: string, by: Actor): Promise<Result<null, FollowUnknown>> {
    const id = this.codes.read(ending);
    if (id === null) return refuse({ code: 'FOLLOW_UNKNOWN' });
    return this.pool.transaction(async (tx) => {
      if (await this.follows.deleteFollow(tx, id)) await this.journal.record(tx, { act: 'follow.ended', by, subject: { kind: 'follow', id }, content: {} });
      return ok(null);
    });
  }
}
