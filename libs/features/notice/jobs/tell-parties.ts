import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import { ReviewNews } from '@features/review';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { InboxStore } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

/** Those whose menu has the page on which it is done. */
const roles = ['enterprise', 'officer', 'approver'] as const;
/** Under this lies what a draw waits for from one party. */
const waiting = (draw: string, organisation: string) => ({ kind: 'draw-party', id: `${draw} ${organisation}` });

/** A draw waits for its parties: first for what they promise, then for what they promised. */
@Injectable()
export class TellParties extends EventHandler {
  readonly name = 'notice.tell-parties';
  readonly acts = ['draw.prepared', 'draw.closed'] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly news: ReviewNews,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id: event, act, subject: { id: number } }: JournalEvent): Promise<void> {
    const step = act === 'draw.prepared' ? 'commit' : 'reveal';
    for (const { organisation, committed, revealed } of await this.news.parties(tx, number)) {
      if (step === 'commit' ? committed : revealed) continue;
      for (const role of roles) {
        if ((await this.contacts.holders(organisation, role)).length === 0) continue;
        await this.posting.execute(tx, { event, to: { organisation, role }, reason: 'draw-party', params: { number, step }, object: waiting(number, organisation), address: '/app/draws/party', due: null, rule: null });
      }
    }
  }
}

/** A party has done it, or the draw waits for nobody any longer. */
@Injectable()
export class SettleParties extends EventHandler {
  readonly name = 'notice.settle-parties';
  readonly acts = ['draw.party-committed', 'draw.party-revealed', 'draw.opened', 'draw.failed'] as const;

  constructor(
    private readonly news: ReviewNews,
    private readonly inbox: InboxStore,
  ) {
    super();
  }

  async handle(tx: Tx, { subject: { id: number }, content: { organisation } }: JournalEvent): Promise<void> {
    const done = typeof organisation === 'string' ? [organisation] : (await this.news.parties(tx, number)).map((party) => party.organisation);
    for (const each of done) await this.inbox.saveDone(tx, waiting(number, each));
  }
}
