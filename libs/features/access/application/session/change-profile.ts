import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Locale } from '@platform/locale';
import type { AccountStore } from '../sign-in/account-store';

/** Changes what a person may say of themselves. Of the values the journal has nothing. */
export class ChangeProfile {
  constructor(
    private readonly pool: WritePool,
    private readonly accounts: AccountStore,
    private readonly journal: Journal,
  ) {}

  execute(account: string, profile: Readonly<{ name?: string; locale?: Locale }>, by: Actor): Promise<void> {
    return this.pool.transaction(async (tx) => {
      await this.accounts.saveProfile(tx, account, profile);
      await this.journal.record(tx, { act: 'profile.changed', by, subject: { kind: 'account', id: account }, content: { fields: Object.keys(profile) } });
    });
  }
}
