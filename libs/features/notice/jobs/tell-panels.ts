import { Injectable } from '@nestjs/common';
import { ReviewMembers } from '@features/review';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import type { Json, LocalDate } from '@pure/kernel';
import { InboxStore, type NewItem } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.filter((each: Json) => typeof each === 'string') : []);
/** Under this lies what waits for one member of a panel. */
const waitingFor = (panel: string, account: string) => ({ kind: 'review', id: `${panel} ${account}` });
const present = (day: unknown): LocalDate | null => (textOf(day) === '' ? null : (textOf(day) as LocalDate));

/** Something waits for members of a panel. Neither item nor mail says what is reviewed, and who did not agree to be written to is not. */
@Injectable()
export class TellMembers extends EventHandler {
  readonly name = 'notice.tell-panel-members';
  readonly acts = ['review.invited', 'review.reminded', 'review.round-begun', 'review.round-closed', 'review.discussion-ended', 'review.revised', 'review.withdrawn'] as const;

  constructor(
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
    private readonly members: ReviewMembers,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content: { account, accounts, due } }: JournalEvent): Promise<void> {
    const all = typeof account === 'string' ? [account] : textsOf(accounts);
    const reachable = await this.members.reachable(tx, subject.id);
    for (const each of all) {
      const item: NewItem = { event: id, to: { account: each }, reason: act === 'review.withdrawn' ? 'review-ended' : 'review', params: {}, object: waitingFor(subject.id, each), address: `/app/reviews/${subject.id}`, due: present(due), rule: null };
      await this.inbox.saveDone(tx, item.object);
      if (reachable.has(each)) await this.posting.execute(tx, item);
      else await this.inbox.insertItem(tx, item);
    }
  }
}

/** A member has done what waited for them, has left, or the panel has concluded or could not be filled. */
@Injectable()
export class SettlePanelItems extends EventHandler {
  readonly name = 'notice.settle-panel-items';
  readonly acts = ['review.accepted', 'review.opinion-submitted', 'review.signed', 'review.left', 'review.concluded', 'review.not-filled'] as const;

  constructor(
    private readonly inbox: InboxStore,
    private readonly members: ReviewMembers,
  ) {
    super();
  }

  async handle(tx: Tx, { act, subject, by, content: { account } }: JournalEvent): Promise<void> {
    const own = act === 'review.left' ? textOf(account) : (by.account ?? '');
    const all = act === 'review.concluded' || act === 'review.not-filled' ? await this.members.accountsOf(tx, subject.id) : [own];
    for (const each of all) await this.inbox.saveDone(tx, waitingFor(subject.id, each));
  }
}
