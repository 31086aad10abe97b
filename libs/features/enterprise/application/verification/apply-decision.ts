import type { FoundOrganisation } from '@features/access';
import type { Tx } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Stage } from '../../domain/decision';
import type { Enterprise } from '../enterprise-store';
import type { EnterpriseStores } from '../enterprise-stores';
import { publishedStatuses, type PublishedStore } from '../publication/published-store';
import type { AlreadyRegistered } from '../register/register-enterprise';
import type { Proposal } from './proposal-store';
import type { SuccessionStore } from './succession-store';

type Settled = Readonly<{ next: Stage; account: string }>;

/** What takes effect with the second person: state, facts, submission, number, successor, and what everybody sees. */
export class ApplyDecision {
  constructor(
    private readonly stores: EnterpriseStores,
    private readonly published: PublishedStore,
    private readonly successions: SuccessionStore,
    private readonly organisations: FoundOrganisation,
  ) {}

  /** A number that a change brings may have been taken by another since it was submitted. */
  async isPossible(tx: Tx, found: Enterprise, { act }: Proposal): Promise<Result<null, AlreadyRegistered>> {
    const open = act === 'verify' && found.revising !== null ? await this.stores.attached.revisions.open(tx, found.id) : null;
    const field = open && (await this.stores.enterprises.lockNumbers(tx, open.facts, found.id));
    return field ? refuse({ code: 'ALREADY_REGISTERED', field }) : ok(null);
  }

  /** Gives the enterprise's number, null as long as it has none. */
  async within(tx: Tx, found: Enterprise, proposal: Proposal, { next, account }: Settled): Promise<string | null> {
    const { act, submission, reasons, succession } = proposal;
    if (submission !== null) await this.stores.submissions.writeSettled(tx, submission, act === 'verify' ? 'verified' : 'returned', act === 'return' ? reasons : null, account);
    if (succession) await this.successions.createSuccession(tx, { older: found.id, ...succession }, account);
    if (found.revising !== null && next.revising === null) await this.settleRevision(tx, found, act === 'verify', account);
    const { number } = await this.stores.enterprises.saveState(tx, found.id, next);
    const given = next.state === 'verified' ? await this.stores.enterprises.saveNumber(tx, found.id) : number;
    await this.show(tx, found.id, next);
    return given;
  }

  /** Takes the change over as it was submitted; of what is closed it falls away. */
  private async settleRevision(tx: Tx, found: Enterprise, isVerified: boolean, account: string): Promise<void> {
    const { enterprises, submissions, attached: { revisions } } = this.stores;
    const open = await revisions.open(tx, found.id);
    await revisions.writeSettled(tx, found.id, isVerified ? 'verified' : 'discarded');
    if (isVerified && open) {
      const { organisation, name } = await enterprises.saveParticulars(tx, found.id, { ...found, ...open.facts });
      await this.organisations.rename(tx, organisation, name);
    } else if (found.revising === 'submitted') {
      const last = await submissions.last(tx, found.id);
      if (last) await submissions.writeSettled(tx, last.id, 'withdrawn', null, account);
    }
  }

  private async show(tx: Tx, id: string, { state }: Stage): Promise<void> {
    const status = publishedStatuses.find((one) => one === state);
    const shown = status && (await this.stores.enterprises.lockEnterprise(tx, id));
    if (shown) await this.published.savePublished(tx, shown, status);
  }
}
