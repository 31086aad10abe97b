import type { Tx } from '@platform/database';
import { ExpertContacts, PublicNames } from '../seam';
import type { SealedDetails } from './expert-details';
import type { PoolStore } from './pool-store';

/** Names of those who agree, at this moment, to be named in public. */
export class ConsentedNames extends PublicNames {
  constructor(
    private readonly store: PoolStore,
    private readonly details: SealedDetails,
  ) {
    super();
  }

  async of(tx: Tx, experts: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const opened = await this.details.openMany(tx, await this.store.agreeing(tx, experts, 'publication'));
    return new Map([...opened].map(([id, { name }]) => [id, name]));
  }
}

/** Accounts of those who agree to be written to. */
export class ConsentedContacts extends ExpertContacts {
  constructor(private readonly store: PoolStore) {
    super();
  }

  async reachable(tx: Tx, experts: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.store.agreeing(tx, experts, 'contact')).map(({ id, account }) => [id, account]));
  }

  async agreeing(tx: Tx, accounts: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.store.accountsAgreeing(tx, accounts, 'contact'));
  }
}
