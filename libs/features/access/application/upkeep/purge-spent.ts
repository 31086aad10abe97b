import type { Tx, WritePool } from '@platform/database';
import type { SpentStore } from './spent-store';

export type Purged = Readonly<{ attempts: number; challenges: number; sessions: number }>;

/** Rows of one transaction: nobody waits long for it. */
const MOST = 1_000;

/** Deletes what counts no more. Done twice, or by several at once, it does nothing else than done once. */
export class PurgeSpent {
  constructor(
    private readonly pool: WritePool,
    private readonly spent: SpentStore,
  ) {}

  async execute(): Promise<Purged> {
    const attempts = await this.all((tx) => this.spent.deleteAttempts(tx, MOST));
    const challenges = await this.all((tx) => this.spent.deleteChallenges(tx, MOST));
    return { attempts, challenges, sessions: await this.all((tx) => this.spent.deleteSessions(tx, MOST)) };
  }

  private async all(some: (tx: Tx) => Promise<number>): Promise<number> {
    let [sum, deleted] = [0, MOST];
    while (deleted === MOST) {
      deleted = await this.pool.transaction(some);
      sum += deleted;
    }
    return sum;
  }
}
