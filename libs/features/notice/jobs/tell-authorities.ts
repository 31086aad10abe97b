import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import { ReviewNews } from '@features/review';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import type { MemberRole } from '@platform/permissions';
import { InboxStore } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
type Step = 'panel' | 'notice' | 'objection' | 'over';

/** Under this lies what waits of a mapping for the authorities. */
const waiting = (step: Step, id: string) => ({ kind: `mapping-${step}`, id });

/** What waits for the authorities: a mapping without a panel, one that the panel agreed to, an objection, a notice that is over. */
@Injectable()
export class TellAuthorities extends EventHandler {
  readonly name = 'notice.tell-authorities';
  readonly acts = ['mapping.submitted', 'review.not-filled', 'mapping.reviewed', 'mapping.objected', 'mapping.notice-over'] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly news: ReviewNews,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, event: JournalEvent): Promise<void> {
    const { act, subject, content: { subject: of, regulator, objection } } = event;
    const mapping = act === 'review.not-filled' ? textOf(of) : subject.id;
    if (act === 'mapping.objected') return this.post(tx, event, { step: 'objection', id: textOf(objection), role: 'officer', organisations: [textOf(regulator)] });
    if (act === 'mapping.notice-over') return this.post(tx, event, { step: 'over', id: mapping, role: 'approver', organisations: [textOf(regulator)] });
    if (act !== 'mapping.reviewed' && (await this.news.isJudged(tx, mapping))) return;
    await this.post(tx, event, { step: act === 'mapping.reviewed' ? 'notice' : 'panel', id: mapping, role: 'officer', organisations: await this.contacts.organisationsWith('officer') });
  }

  private async post(tx: Tx, { id: event, content }: JournalEvent, { step, id, role, organisations }: Readonly<{ step: Step; id: string; role: MemberRole; organisations: readonly string[] }>): Promise<void> {
    const number = textOf(content['number']);
    const item = { event, reason: 'mapping-authority', params: { number, step }, object: waiting(step, id), address: number === '' ? '/app/approvals?queue=waiting' : `/app/approvals/${number}`, due: null, rule: null } as const;
    for (const organisation of organisations) await this.posting.execute(tx, { ...item, to: { organisation, role } });
  }
}

const settles: Readonly<Record<string, readonly Step[]>> = {
  'review.opened': ['panel'], 'mapping.withdrawn': ['panel', 'notice'], 'mapping.taken-back': ['notice'], 'mapping.sent-back': ['notice'], 'mapping.sent-to-notice': ['notice'], 'mapping.rejected': ['notice', 'over'], 'mapping.approved': ['over'], 'mapping.notice-ended': ['over'],
  'mapping.objection-answered': ['objection'],
};

/** Somebody has done it, or it has become needless. */
@Injectable()
export class SettleAuthorities extends EventHandler {
  readonly name = 'notice.settle-authorities';
  readonly acts = ['review.opened', 'mapping.withdrawn', 'mapping.taken-back', 'mapping.sent-back', 'mapping.sent-to-notice', 'mapping.rejected', 'mapping.approved', 'mapping.notice-ended', 'mapping.objection-answered'] as const;

  constructor(private readonly inbox: InboxStore) {
    super();
  }

  async handle(tx: Tx, { act, subject, content: { subject: of, objection } }: JournalEvent): Promise<void> {
    const id = act === 'review.opened' ? textOf(of) : act === 'mapping.objection-answered' ? textOf(objection) : subject.id;
    for (const step of settles[act] ?? []) await this.inbox.saveDone(tx, waiting(step, id));
  }
}
