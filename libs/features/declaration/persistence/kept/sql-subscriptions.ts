import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type FollowedKind, type NewSubscription, type Subscription, Subscriptions } from '../../application/kept/subscriptions';
import { queries } from './subscriptions.sql';

@Injectable()
export class SqlSubscriptions extends Subscriptions {
  of(tx: Tx, account: string): Promise<readonly Subscription[]> {
    return tx.query<Subscription>(queries.of, [account]);
  }

  async count(tx: Tx, account: string): Promise<number> {
    return (await tx.first<{ count: number }>(queries.count, [account]))?.count ?? 0;
  }

  async insertSubscription(tx: Tx, { account, kind, target }: NewSubscription): Promise<Subscription> {
    await tx.execute(queries.insert, [account, kind, target]);
    if (kind === 'standard') await this.watchStandard(tx, target);
    const row = await tx.first<Subscription>(queries.one, [account, kind, target]);
    if (!row) throw new Error('the subscription was not written');
    return row;
  }

  async watchStandard(tx: Tx, standard: string): Promise<void> {
    await tx.execute(queries.insertSighting, [standard]);
  }

  async deleteSubscription(tx: Tx, account: string, id: string): Promise<boolean> {
    return (await tx.execute(queries.delete, [account, id])) === 1;
  }

  async followers(tx: Tx, kind: FollowedKind, target: string): Promise<readonly string[]> {
    return (await tx.query<{ account: string }>(queries.followers, [kind, target])).map(({ account }) => account);
  }

  async deleteAll(tx: Tx, account: string): Promise<void> {
    await tx.execute(queries.deleteAll, [account]);
  }
}
