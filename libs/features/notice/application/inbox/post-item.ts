import type { Tx } from '@platform/database';
import type { Wishes } from '../choices/wishes';
import type { WriteMail } from '../mail/write-mail';
import type { InboxStore, NewItem } from './inbox-store';

/** Puts something into an inbox, and mails it to those who want to know at once. */
export class PostItem {
  constructor(
    private readonly inbox: InboxStore,
    private readonly wishes: Wishes,
    private readonly mails: WriteMail,
  ) {}

  async execute(tx: Tx, item: NewItem): Promise<void> {
    if (!(await this.inbox.insertItem(tx, item))) return;
    const { to, event, reason, params, address } = item;
    for (const { account, email, locale } of await this.wishes.wanting(to, reason, 'now')) {
      await this.mails.execute(tx, { event, account, address: email, template: 'item', locale, params: { reason, params, address }, secret: null });
    }
  }
}
