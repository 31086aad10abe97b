import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { isFixed, wayUnchosen } from '../../domain/reason';
import type { ChoiceStore } from '../choices/choice-store';
import type { WriteMail } from '../mail/write-mail';
import type { InboxStore, NewItem } from './inbox-store';

/** Puts something into an inbox, and mails it to those who want to know at once. */
export class PostItem {
  constructor(
    private readonly inbox: InboxStore,
    private readonly contacts: Contacts,
    private readonly choices: ChoiceStore,
    private readonly mails: WriteMail,
  ) {}

  async execute(tx: Tx, item: NewItem): Promise<void> {
    if (!(await this.inbox.insertItem(tx, item))) return;
    const { to, event, reason, params, address } = item;
    const people = 'account' in to ? await this.contacts.find([to.account]) : await this.contacts.holders(to.organisation, to.role);
    const chosen = await this.choices.waysOf(people.map(({ account }) => account), reason);
    for (const { account, email, locale } of people) {
      const way = isFixed(reason) ? 'now' : (chosen.get(account) ?? wayUnchosen(reason));
      if (way === 'now') await this.mails.execute(tx, { event, account, address: email, template: 'item', locale, params: { reason, params, address }, secret: null });
    }
  }
}
