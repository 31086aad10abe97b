import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import { ReviewNews } from '@features/review';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { InboxStore } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Under this lies that objections of a panel wait for neutral words. */
const wordsOf = (panel: string) => ({ kind: 'review-words', id: panel });

/** What of a mapping the centre is told, by the act. */
const steps = {
  'mapping.given-back': 'given-back', 'mapping.sent-back': 'sent-back', 'mapping.notice-ended': 'notice-ended', 'mapping.rejected': 'rejected', 'mapping.approved': 'approved', 'mapping.suspended': 'suspended',
  'mapping.edition-replaced': 'edition-replaced', 'review.concluded': 'words',
} as const;

const stepOf = (act: string): string => Object.entries(steps).find(([name]) => name === act)?.[1] ?? '';

/** What became of a mapping, and what the centre has to do about it. */
@Injectable()
export class TellMappingCentre extends EventHandler {
  readonly name = 'notice.tell-mapping-centre';
  readonly acts = ['mapping.given-back', 'mapping.sent-back', 'mapping.notice-ended', 'mapping.rejected', 'mapping.approved', 'mapping.suspended', 'mapping.edition-replaced', 'review.concluded'] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly news: ReviewNews,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id: event, act, subject, content }: JournalEvent): Promise<void> {
    const isPanel = act === 'review.concluded';
    if (isPanel && (await this.news.unworded(tx, subject.id)) === 0) return;
    const object = isPanel ? wordsOf(subject.id) : { kind: 'mapping-told', id: subject.id };
    const item = { event, reason: 'mapping-centre', params: { number: textOf(content['number']), edition: textOf(content['edition']), step: stepOf(act) }, object, address: isPanel ? `/app/panels/${subject.id}` : `/app/mappings/${subject.id}`, due: null, rule: null } as const;
    for (const organisation of await this.contacts.organisationsWith('centre')) await this.posting.execute(tx, { ...item, to: { organisation, role: 'centre' } });
  }
}

/** Every objection of the panel has its neutral words. */
@Injectable()
export class SettleWords extends EventHandler {
  readonly name = 'notice.settle-words';
  readonly acts = ['review.dissent-worded'] as const;

  constructor(
    private readonly news: ReviewNews,
    private readonly inbox: InboxStore,
  ) {
    super();
  }

  async handle(tx: Tx, { subject }: JournalEvent): Promise<void> {
    if ((await this.news.unworded(tx, subject.id)) === 0) await this.inbox.saveDone(tx, wordsOf(subject.id));
  }
}
