import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { InboxStore } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

/** What was submitted, a registration or a change, or proposed by a first person, waits for the centre. */
@Injectable()
export class TellCentre extends EventHandler {
  readonly name = 'notice.tell-centre';
  readonly acts = ['enterprise.submitted', 'enterprise.revision-submitted', 'enterprise.decision-proposed'] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, subject }: JournalEvent): Promise<void> {
    for (const organisation of await this.contacts.organisationsWith('centre')) {
      await this.posting.execute(tx, { event: id, to: { organisation, role: 'centre' }, reason: 'verification', params: {}, object: subject, address: `/app/verification/${subject.id}`, due: null, rule: null });
    }
  }
}

/** What the enterprise itself did, and need not be told of. */
const ownActs = new Set<string>(['enterprise.submission-withdrawn', 'enterprise.revision-withdrawn']);

/** Two persons have decided, or it was taken back: nothing waits at the centre any longer, and the enterprise learns what became of it. */
@Injectable()
export class TellEnterprise extends EventHandler {
  readonly name = 'notice.tell-enterprise';
  readonly acts = ['enterprise.verified', 'enterprise.returned', 'enterprise.suspended', 'enterprise.resumed', 'enterprise.closed', 'enterprise.succeeded', 'enterprise.submission-withdrawn', 'enterprise.revision-withdrawn'] as const;

  constructor(
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content: { organisation } }: JournalEvent): Promise<void> {
    await this.inbox.saveDone(tx, subject);
    if (typeof organisation !== 'string' || ownActs.has(act)) return;
    await this.posting.execute(tx, { event: id, to: { organisation, role: 'enterprise' }, reason: 'enterprise', params: {}, object: subject, address: '/app/enterprise', due: null, rule: null });
  }
}

/** The second person would not: a measure waits no longer, while what was submitted waits on. */
@Injectable()
export class SettleRefused extends EventHandler {
  readonly name = 'notice.settle-refused';
  readonly acts = ['enterprise.decision-refused'] as const;

  constructor(private readonly inbox: InboxStore) {
    super();
  }

  async handle(tx: Tx, { subject, content: { act } }: JournalEvent): Promise<void> {
    if (act !== 'verify' && act !== 'return') await this.inbox.saveDone(tx, subject);
  }
}
