import type { Tx } from '@platform/database';
import type { PoolStore } from '../pool/pool-store';
import { type Concern, SeatFitness } from '../seam';
import type { BoundMembers } from './bound-members';

/** By the pool: what experts agree to, and what they wrote down to be bound to. */
export class FitnessOfSeats extends SeatFitness {
  constructor(
    private readonly pool: PoolStore,
    private readonly bound: BoundMembers,
  ) {
    super();
  }

  async unfit(tx: Tx, concern: Concern, experts: readonly string[]): Promise<ReadonlyMap<string, 'conflict' | 'declined'>> {
    const members = await this.pool.standing(tx, experts);
    const bound = await this.bound.of(tx, concern, members);
    const found = new Map<string, 'conflict' | 'declined'>();
    for (const { id, account, agrees } of members) if (!agrees || bound.has(account)) found.set(id, agrees ? 'conflict' : 'declined');
    return found;
  }
}
