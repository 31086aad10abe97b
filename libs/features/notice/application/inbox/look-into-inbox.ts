import type { WritePool } from '@platform/database';
import type { Caller } from '@platform/permissions';
import { ok, type Refusal, refuse, type Result } from '@pure/kernel';
import type { InboxStore, Item, ItemPage, ItemsAsked, Looking } from './inbox-store';

/** It does not lie in this person's inbox. */
export type ItemUnknown = Refusal & Readonly<{ code: 'ITEM_UNKNOWN' }>;

/** What waits for a person, in the role in which they act. */
export class LookIntoInbox {
  constructor(
    private readonly pool: WritePool,
    private readonly inbox: InboxStore,
  ) {}

  page(caller: Caller, asked: ItemsAsked): Promise<ItemPage> {
    return this.inbox.page(looking(caller), asked);
  }

  async mark(caller: Caller, id: string, as: 'seen' | 'done'): Promise<Result<Item, ItemUnknown>> {
    const item = await this.pool.transaction((tx) => this.inbox.markItem(tx, looking(caller), id, as));
    return item ? ok(item) : refuse({ code: 'ITEM_UNKNOWN' });
  }
}

const looking = ({ account, acting }: Caller): Looking => ({ account, organisation: acting?.organisation ?? null, role: acting?.role ?? null });
