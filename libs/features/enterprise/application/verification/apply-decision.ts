import type { Tx } from '@platform/database';
import type { EnterpriseState } from '../../domain/states';
import type { Enterprise } from '../enterprise-store';
import type { EnterpriseStores } from '../enterprise-stores';
import type { Proposal } from '../proposal-store';
import { publishedStatuses, type PublishedStore } from '../publication/published-store';

/** What takes effect with the second person: state, submission, number, and what everybody sees. */
export class ApplyDecision {
  constructor(
    private readonly stores: EnterpriseStores,
    private readonly published: PublishedStore,
  ) {}

  /** Gives the enterprise's number, null as long as it has none. */
  async within(tx: Tx, { id }: Enterprise, { act, submission, reasons }: Proposal, next: EnterpriseState, account: string): Promise<string | null> {
    if (submission !== null) await this.stores.submissions.writeSettled(tx, submission, act === 'verify' ? 'verified' : 'returned', act === 'return' ? reasons : null, account);
    const { number } = await this.stores.enterprises.saveState(tx, id, next);
    const given = next === 'verified' ? await this.stores.enterprises.saveNumber(tx, id) : number;
    const status = publishedStatuses.find((one) => one === next);
    const shown = status && (await this.stores.enterprises.lockEnterprise(tx, id));
    if (shown) await this.published.savePublished(tx, shown, status);
    return given;
  }
}
