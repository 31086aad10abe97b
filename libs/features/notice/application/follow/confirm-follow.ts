import type { Subscriptions } from '@features/declaration';
import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { EndCodes } from './end-codes';
import type { Follow, FollowStore } from './follow-store';

/** The secret is nobody's: wrong, too old, or what it was for has ended. */
export type FollowUnknown = Readonly<{ code: 'FOLLOW_UNKNOWN' }>;
/** `ending`: by which it is ended without the mail. */
export type Confirmed = Follow & Readonly<{ ending: string }>;

/** Whoever reads the mails of the address says that it is to be told. Said twice it is as said once. */
export class ConfirmFollow {
  constructor(
    private readonly pool: WritePool,
    private readonly follows: FollowStore,
    private readonly standards: Subscriptions,
    private readonly codes: EndCodes,
    private readonly journal: Journal,
  ) {}

  /** What the secret is for; nothing changes. */
  async look(secret: string): Promise<Result<Follow, FollowUnknown>> {
    const found = await this.follows.bySecret(secret);
    return found && !found.expired ? ok(found) : refuse({ code: 'FOLLOW_UNKNOWN' });
  }

  execute(secret: string, by: Actor): Promise<Result<Confirmed, FollowUnknown>> {
    return this.pool.transaction(async (tx) => {
      const found = await this.follows.lockBySecret(tx, secret);
      if (!found || found.expired) return refuse({ code: 'FOLLOW_UNKNOWN' });
      if (found.confirmed) return ok({ ...found, ending: this.codes.of(found.id) });
      const id = await this.follows.saveConfirmed(tx, found);
      if (found.kind === 'standard') await this.standards.watchStandard(tx, found.target);
      await this.journal.record(tx, { act: 'follow.confirmed', by, subject: { kind: 'follow', id }, content: {} });
      return ok({ ...found, id, confirmed: true, ending: this.codes.of(id) });
    });
  }
}
