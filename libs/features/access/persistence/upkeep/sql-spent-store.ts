import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { SpentStore } from '../../application/upkeep/spent-store';
import { queries } from './spent.sql';

/** Over PostgreSQL, by its clock. */
@Injectable()
export class SqlSpentStore extends SpentStore {
  deleteAttempts(tx: Tx, most: number): Promise<number> {
    return tx.execute(queries.deleteAttempts, [most]);
  }

  deleteChallenges(tx: Tx, most: number): Promise<number> {
    return tx.execute(queries.deleteChallenges, [most]);
  }

  async deleteSessions(tx: Tx, most: number): Promise<number> {
    const row = await tx.first<{ deleted: number }>(queries.deleteSessions, [most]);
    return row?.deleted ?? 0;
  }
}
