import type { Contact, Contacts } from '@features/access';
import { isFixed, type NoticeReason, type NoticeWay, wayUnchosen } from '../../domain/reason';
import type { Addressee } from '../inbox/inbox-store';
import type { ChoiceStore } from './choice-store';

/** Whom something reaches, and how they want to be told. */
export class Wishes {
  constructor(
    private readonly contacts: Contacts,
    private readonly choices: ChoiceStore,
  ) {}

  /** Those of the addressed who want to be told of the reason in this way. */
  async wanting(to: Addressee, reason: NoticeReason, way: NoticeWay): Promise<readonly Contact[]> {
    const people = 'account' in to ? await this.contacts.find([to.account]) : await this.contacts.holders(to.organisation, to.role);
    const chosen = isFixed(reason) ? new Map<string, NoticeWay>() : await this.choices.waysOf(people.map(({ account }) => account), reason);
    return people.filter(({ account }) => (chosen.get(account) ?? wayUnchosen(reason)) === way);
  }
}
