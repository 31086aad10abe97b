import type { Tx } from '@platform/database';

/** What counts no more. Each deletes `most` rows at most and gives how many. */
export abstract class SpentStore {
  /** Failed attempts older than a day; the limits look back 15 minutes. */
  abstract deleteAttempts(tx: Tx, most: number): Promise<number>;
  /** Challenges and mailed secrets that were good until a day ago. */
  abstract deleteChallenges(tx: Tx, most: number): Promise<number>;
  /** Sessions that ended more than six months ago, but the last of each account. */
  abstract deleteSessions(tx: Tx, most: number): Promise<number>;
}
