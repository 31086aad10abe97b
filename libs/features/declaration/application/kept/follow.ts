import type { LookUpEdition } from '@features/catalogue';
import type { FindPublishedMapping } from '@features/mapping';
import type { WritePool } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import type { FindPublished } from '../find-published';
import type { FollowedKind, NewSubscription, Subscription, Subscriptions } from './subscriptions';

/** Most that a person follows. */
export const MOST_FOLLOWED = 500;

/** `SUBSCRIPTION_TARGET`: no such declaration or mapping is published, or the register has no such standard. */
export type FollowRefusal = Readonly<{ code: 'SUBSCRIPTION_TARGET' | 'SUBSCRIPTIONS_FULL' }>;
export type SubscriptionUnknown = Readonly<{ code: 'SUBSCRIPTION_UNKNOWN' }>;

/** A person follows a standard, a mapping or a declaration, and is told what becomes of it. */
export class Follow {
  constructor(
    private readonly pool: WritePool,
    private readonly subscriptions: Subscriptions,
    private readonly finding: FindPublished,
    private readonly standards: LookUpEdition,
    private readonly mappings: FindPublishedMapping,
  ) {}

  list(account: string): Promise<readonly Subscription[]> {
    return this.pool.transaction((tx) => this.subscriptions.of(tx, account)); // where it is written: who has just begun sees it
  }

  /** Following it once more changes nothing. */
  async begin({ account, kind, target: typed }: NewSubscription): Promise<Result<Subscription, FollowRefusal>> {
    const target = await this.targetOf(kind, typed);
    if (target === null) return refuse({ code: 'SUBSCRIPTION_TARGET' });
    return this.pool.transaction(async (tx) => {
      if ((await this.subscriptions.count(tx, account)) >= MOST_FOLLOWED) return refuse({ code: 'SUBSCRIPTIONS_FULL' });
      return ok(await this.subscriptions.insertSubscription(tx, { account, kind, target }));
    });
  }

  end(account: string, id: string): Promise<Result<null, SubscriptionUnknown>> {
    return this.pool.transaction(async (tx) => ((await this.subscriptions.deleteSubscription(tx, account, id)) ? ok(null) : refuse({ code: 'SUBSCRIPTION_UNKNOWN' })));
  }

  private async targetOf(kind: FollowedKind, typed: string): Promise<string | null> {
    if (kind !== 'standard') {
      const found = await (kind === 'declaration' ? this.finding : this.mappings).execute(typed);
      return found.ok ? found.value.number : null;
    }
    const found = await this.standards.execute(typed);
    return found.ok ? found.value.edition.number : null;
  }
}
