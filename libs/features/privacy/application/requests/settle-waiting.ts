import type { WritePool } from '@platform/database';
import type { Subjects } from '../person/subjects';
import type { RequestStore } from './request-store';
import type { SettleRequest } from './settle-request';

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Looks at each request that waits, once: what held it may have gone. */
export class SettleWaiting {
  constructor(
    private readonly pool: WritePool,
    private readonly subjects: Subjects,
    private readonly requests: RequestStore,
    private readonly settling: SettleRequest,
  ) {}

  /** How many were settled for good. */
  async execute(): Promise<number> {
    let settled = 0;
    for (let after: string | null = BEFORE_ALL; after !== null; ) {
      const next = await this.one(after);
      if (next?.state === 'done' || next?.state === 'refused') settled += 1;
      after = next?.id ?? null;
    }
    return settled;
  }

  private one(after: string) {
    return this.pool.transaction(async (tx) => {
      const found = await this.requests.lockWaiting(tx, after);
      return found && this.settling.settle(tx, found.request, await this.subjects.of(tx, found.account), { via: 'system' });
    });
  }
}
