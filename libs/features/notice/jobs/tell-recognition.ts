import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { localDate } from '@pure/kernel';
import { type Addressee, InboxStore } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

type Subject = JournalEvent['subject'];

/** Under these kinds lies what waits: the desk's next step, and what the applicant is to hand in. */
const atDesk = ({ id }: Subject): Subject => ({ kind: 'recognition-desk', id });
const toAnswer = ({ id }: Subject): Subject => ({ kind: 'recognition-answer', id });
const news = ({ id }: Subject): Subject => ({ kind: 'recognition-news', id });

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const own = (id: string): string => `/app/recognition/applications/${id}`;
const desk = (id: string): string => `/app/recognition/desk/${id}`;

/** What waits at a desk after each act, and for whom. */
const deskSteps = new Map<string, readonly [step: string, role: 'officer' | 'approver']>([
  ['recognition-application.submitted', ['submitted', 'officer']], ['recognition-application.answered', ['answered', 'officer']], ['recognition-application.appealed', ['appealed', 'officer']],
  ['recognition-application.correction-asked', ['correction', 'officer']], ['recognition-application.overdue', ['overdue', 'officer']], ['recognition-application.decision-proposed', ['proposed', 'approver']],
  ['recognition-application.decision-sent-back', ['sent-back', 'officer']],
]);

/** Something waits for the organisation that handles a catalogue: each act leaves at most one thing to do. */
@Injectable()
export class TellRecognitionDesk extends EventHandler {
  readonly name = 'notice.tell-recognition-desk';
  readonly acts = [
    'recognition-application.submitted', 'recognition-application.answered', 'recognition-application.withdrawn', 'recognition-application.appealed', 'recognition-application.correction-asked', 'recognition-application.overdue',
    'recognition-application.received', 'recognition-application.returned', 'recognition-application.decision-proposed', 'recognition-application.decision-sent-back', 'recognition-application.decided',
    'recognition-application.appeal-decided', 'recognition-application.correction-decided',
  ] as const;

  constructor(
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    await this.inbox.saveDone(tx, atDesk(subject));
    const [step, role] = deskSteps.get(act) ?? [null, 'officer'];
    const organisation = textOf(content['handler']);
    if (step === null || organisation === '') return;
    const params = { number: textOf(content['number']), step };
    const due = localDate(textOf(content['due']));
    await this.posting.execute(tx, { event: id, to: { organisation, role }, reason: 'recognition-desk', params, object: atDesk(subject), address: desk(subject.id), due, rule: due && (textOf(content['rule']) || null) });
  }
}

/** What was done, as applicants are told it. */
const applicantSteps = new Map<string, string>([
  ['recognition-application.received', 'received'], ['recognition-application.returned', 'returned'], ['recognition-application.verification-begun', 'verifying'], ['recognition-application.decided', 'decided'],
  ['recognition-application.appeal-decided', 'appeal'], ['recognition-application.correction-decided', 'correction'], ['recognition-application.overdue', 'overdue'],
]);

/** Each step of the desk is told to who applies: the enterprise, or the person in their own place. */
@Injectable()
export class TellApplicant extends EventHandler {
  readonly name = 'notice.tell-applicant';
  readonly acts = [
    'recognition-application.received', 'recognition-application.returned', 'recognition-application.verification-begun', 'recognition-application.decided', 'recognition-application.appeal-decided',
    'recognition-application.correction-decided', 'recognition-application.overdue', 'recognition-application.answered', 'recognition-application.withdrawn',
  ] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    await this.inbox.saveDone(tx, toAnswer(subject));
    const step = applicantSteps.get(act);
    const to = await this.applicant(tx, content);
    if (step === undefined || !to) return;
    const isReturned = step === 'returned';
    const due = isReturned ? localDate(textOf(content['due'])) : null;
    const params = { number: textOf(content['number']), step };
    await this.posting.execute(tx, { event: id, to, reason: 'recognition-application', params, object: isReturned ? toAnswer(subject) : news(subject), address: own(subject.id), due, rule: null });
  }

  private async applicant(tx: Tx, content: JournalEvent['content']): Promise<Addressee | null> {
    const [organisation, account] = [textOf(content['organisation']), textOf(content['applicant'])];
    const body = await this.contacts.bodyOf(tx, organisation);
    if (body?.kind === 'enterprise') return { organisation, role: 'enterprise' };
    return account === '' ? null : { account };
  }
}
