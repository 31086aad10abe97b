import type { Tx } from '@platform/database';
import type { ExpertContacts } from '../seam';
import type { PanelStore } from './panel-store';

/** Accounts of those who sit on a panel, for what is told to them. */
export class ReviewMembers {
  constructor(
    private readonly panels: PanelStore,
    private readonly contacts: ExpertContacts,
  ) {}

  async accountsOf(tx: Tx, panel: string): Promise<readonly string[]> {
    return (await this.panels.seats(tx, panel)).map(({ account }) => account);
  }

  /** Those who agree to be written to. */
  async reachable(tx: Tx, panel: string): Promise<ReadonlySet<string>> {
    const experts = (await this.panels.seats(tx, panel)).map(({ expert }) => expert);
    return new Set((await this.contacts.reachable(tx, experts)).values());
  }

  /** Those of the accounts that agree, at this moment, to be written to. */
  agreeing(tx: Tx, accounts: readonly string[]): Promise<ReadonlySet<string>> {
    return this.contacts.agreeing(tx, accounts);
  }
}
