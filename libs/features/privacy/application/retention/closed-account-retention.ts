import type { Tx } from '@platform/database';
import { RetentionTarget } from '@platform/personal';
import type { Subjects } from '../person/subjects';
import type { ErasePerson } from '../requests/erase-person';
import type { RequestStore } from '../requests/request-store';

/** Data of people who closed their accounts, once the days have passed: erased as by deletion. */
export class ClosedAccountRetention extends RetentionTarget {
  readonly retention = 'closed-accounts';

  constructor(
    private readonly requests: RequestStore,
    private readonly subjects: Subjects,
    private readonly erasing: ErasePerson,
  ) {
    super();
  }

  due(tx: Tx, days: number): Promise<number> {
    return this.requests.countClosed(tx, days);
  }

  async forget(tx: Tx, days: number, most: number): Promise<number> {
    const accounts = await this.requests.lockClosed(tx, days, most);
    for (const account of accounts) await this.erasing.execute(tx, await this.subjects.of(tx, account));
    return accounts.length;
  }
}
