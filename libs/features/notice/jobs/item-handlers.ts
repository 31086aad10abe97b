import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import type { MemberRole } from '@platform/permissions';
import { InboxStore, type NewItem } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';
import type { MailTemplate } from '../domain/mail';

type Told = Pick<NewItem, 'reason' | 'address'> & Readonly<{ roles: readonly MemberRole[] }>;

/** What waits for whoever holds one of the roles, in each organisation that has it. */
const told = {
  'feedback.sent': { roles: ['centre'], reason: 'feedback', address: '/app/feedback' },
  'competence.proposed': { roles: ['system-admin', 'security-admin'], reason: 'approval', address: '/app/changes' },
  'recognition-handler.proposed': { roles: ['system-admin', 'security-admin'], reason: 'approval', address: '/app/recognition/handlers' },
  'mail.failed': { roles: ['system-admin'], reason: 'mail-failed', address: '/app/queue' },
} as const satisfies Readonly<Record<string, Told>>;

/** Of their failure nobody is told: a mail on it would follow its own failure, and anybody gives addresses that take none. */
const untold = new Set<string>(['item', 'digest', 'follow-confirm', 'follow-news'] satisfies MailTemplate[]);

const isTold = (act: string): act is keyof typeof told => act in told;

/** Feedback lies before the centre, a mail that failed before the system administrators, what needs a second person before those who may be it. */
@Injectable()
export class TellRole extends EventHandler {
  readonly name = 'notice.tell-role';
  readonly acts = ['feedback.sent', 'competence.proposed', 'recognition-handler.proposed', 'mail.failed'] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content: { template } }: JournalEvent): Promise<void> {
    if (!isTold(act) || (typeof template === 'string' && untold.has(template))) return;
    const { roles, reason, address } = told[act];
    for (const role of roles) {
      for (const organisation of await this.contacts.organisationsWith(role)) {
        await this.posting.execute(tx, { event: id, to: { organisation, role }, reason, params: {}, object: subject, address, due: null, rule: null });
      }
    }
  }
}

/** A second person has decided, or the first has taken it back: nothing waits any longer. */
@Injectable()
export class CloseApproval extends EventHandler {
  readonly name = 'notice.close-approval';
  readonly acts = ['competence.granted', 'competence.ended', 'competence.proposal-withdrawn', 'recognition-handler.appointed', 'recognition-handler.ended', 'recognition-handler.withdrawn'] as const;

  constructor(private readonly inbox: InboxStore) {
    super();
  }

  async handle(tx: Tx, { subject, content: { proposal } }: JournalEvent): Promise<void> {
    if (typeof proposal === 'string') await this.inbox.saveDone(tx, { kind: `${subject.kind}-change`, id: proposal });
  }
}

/** A person learns that they act for an organisation no longer. */
@Injectable()
export class TellMember extends EventHandler {
  readonly name = 'notice.tell-member';
  readonly acts = ['membership.ended'] as const;

  constructor(private readonly posting: PostItem) {
    super();
  }

  async handle(tx: Tx, { id, subject, content: { account } }: JournalEvent): Promise<void> {
    if (typeof account !== 'string') return;
    await this.posting.execute(tx, { event: id, to: { account }, reason: 'membership', params: {}, object: subject, address: '/app/account', due: null, rule: null });
  }
}
