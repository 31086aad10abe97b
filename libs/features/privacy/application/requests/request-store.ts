import type { Tx } from '@platform/database';
import type { PersonalRequest, RequestKind, Settlement } from '../../domain/request';

/** Requests of people. One of a kind waits at a time. */
export abstract class RequestStore {
  /** The newest first. */
  abstract listOf(tx: Tx, person: string): Promise<readonly PersonalRequest[]>;
  /** The one that waits already, or a new one; it is settled by nobody else until the transaction is over. */
  abstract createRequest(tx: Tx, person: string, kind: RequestKind): Promise<PersonalRequest>;
  abstract saveSettlement(tx: Tx, id: string, settled: Settlement): Promise<PersonalRequest>;
  /** Null: the person has no such request. */
  abstract lockRequest(tx: Tx, person: string, id: string): Promise<PersonalRequest | null>;
  abstract saveWithdrawal(tx: Tx, id: string): Promise<PersonalRequest>;
  /** The waiting one that comes after, by its id, with the account; null where there is none. Those that somebody is settling are left out. */
  abstract lockWaiting(tx: Tx, after: string): Promise<Readonly<{ request: PersonalRequest; account: string }> | null>;
  /** How many accounts were closed more than so many days ago and have a person who is not erased. */
  abstract countClosed(tx: Tx, days: number): Promise<number>;
  /** Accounts that were closed more than so many days ago and whose person is not erased, the oldest first. */
  abstract lockClosed(tx: Tx, days: number, most: number): Promise<readonly string[]>;
}
