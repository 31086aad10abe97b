import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import type { LocalDate } from '@pure/kernel';
import { InboxStore } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const address = (id: string): string => `/app/requests/${id}`;

/** A firm asks for a comparison, which waits for the centre; once it is accepted it waits until the day by which the centre replies. */
@Injectable()
export class TellRequested extends EventHandler {
  readonly name = 'notice.tell-requested';
  readonly acts = ['comparison-request.asked', 'comparison-request.accepted', 'comparison-request.answered', 'comparison-request.withdrawn'] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    await this.inbox.saveDone(tx, subject);
    if (act === 'comparison-request.answered' || act === 'comparison-request.withdrawn') return;
    const [due, rule] = [textOf(content['due']) as LocalDate, textOf(content['rule'])];
    for (const organisation of await this.contacts.organisationsWith('centre')) {
      await this.posting.execute(tx, { event: id, to: { organisation, role: 'centre' }, reason: 'comparison-request', params: {}, object: subject, address: address(subject.id), due: due || null, rule: rule || null });
    }
  }
}

/** Each step of the centre is told to the firm that asked. */
@Injectable()
export class TellRequester extends EventHandler {
  readonly name = 'notice.tell-requester';
  readonly acts = ['comparison-request.accepted', 'comparison-request.drafted', 'comparison-request.answered'] as const;

  constructor(private readonly posting: PostItem) {
    super();
  }

  async handle(tx: Tx, { id, subject, content }: JournalEvent): Promise<void> {
    const to = { organisation: textOf(content['organisation']), role: 'enterprise' as const };
    await this.posting.execute(tx, { event: id, to, reason: 'comparison-reply', params: {}, object: { kind: 'comparison-reply', id: subject.id }, address: address(subject.id), due: null, rule: null });
  }
}
