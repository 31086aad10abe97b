import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { InboxStore } from '../../application/inbox/inbox-store';
import { PostItem } from '../../application/inbox/post-item';

/** What somebody asks the centre to list waits until anyone there has answered; who asked reads the answer at the address that they were given. */
@Injectable()
export class TellSuggested extends EventHandler {
  readonly name = 'notice.tell-suggested';
  readonly acts = ['recognition-suggestion.sent', 'recognition-suggestion.answered'] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject }: JournalEvent): Promise<void> {
    if (act === 'recognition-suggestion.answered') return this.inbox.saveDone(tx, subject);
    for (const organisation of await this.contacts.organisationsWith('centre')) {
      await this.posting.execute(tx, { event: id, to: { organisation, role: 'centre' }, reason: 'recognition-suggestion', params: {}, object: subject, address: '/app/recognition/suggestions', due: null, rule: null });
    }
  }
}
