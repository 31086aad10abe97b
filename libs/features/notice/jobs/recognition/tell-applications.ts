import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import type { MemberRole } from '@platform/permissions';
import { localDate } from '@pure/kernel';
import { InboxStore } from '../../application/inbox/inbox-store';
import { PostItem } from '../../application/inbox/post-item';
import { applicantsOf, textOf } from './applicant';

type Subject = JournalEvent['subject'];

/** Under these kinds lies what waits: the desk's next step, and what the applicant is to hand in. */
const atDesk = ({ id }: Subject): Subject => ({ kind: 'recognition-desk', id });
const toAnswer = ({ id }: Subject): Subject => ({ kind: 'recognition-answer', id });
const news = ({ id }: Subject): Subject => ({ kind: 'recognition-news', id });

/** What waits at a desk after each act, and for whom. */
const deskSteps = new Map<string, readonly [step: string, ...roles: MemberRole[]]>([
  ['recognition-application.submitted', ['submitted', 'officer']], ['recognition-application.answered', ['answered', 'officer']], ['recognition-application.received', ['received', 'officer']],
  ['recognition-application.verification-begun', ['verifying', 'officer']], ['recognition-application.verification-concluded', ['deciding', 'officer']],
  ['recognition-application.decision-proposed', ['proposed', 'approver']], ['recognition-application.decision-sent-back', ['sent-back', 'officer']],
  ['recognition-application.appealed', ['appealed', 'officer']], ['recognition-application.correction-asked', ['correction', 'officer']], ['recognition-application.withdrawn', ['withdrawn', 'officer']],
  ['recognition-application.overdue', ['overdue', 'officer', 'approver']], ['recognition-application.due-soon', ['due-soon', 'officer', 'approver']],
]);

/** These come beside what waits already, and take nothing away. */
const beside = new Set(['recognition-application.overdue', 'recognition-application.due-soon']);

/** Something waits for the organisation that handles a catalogue: each act leaves at most one thing to do, and a day that passes is told beside it. */
@Injectable()
export class TellRecognitionDesk extends EventHandler {
  readonly name = 'notice.tell-recognition-desk';
  readonly acts = [
    'recognition-application.submitted', 'recognition-application.answered', 'recognition-application.withdrawn', 'recognition-application.appealed', 'recognition-application.correction-asked', 'recognition-application.overdue',
    'recognition-application.due-soon', 'recognition-application.received', 'recognition-application.returned', 'recognition-application.verification-begun', 'recognition-application.verification-concluded',
    'recognition-application.decision-proposed', 'recognition-application.decision-sent-back', 'recognition-application.decided', 'recognition-application.appeal-decided', 'recognition-application.correction-decided',
  ] as const;

  constructor(
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    if (!beside.has(act)) await this.inbox.saveDone(tx, atDesk(subject));
    const [step, ...roles] = deskSteps.get(act) ?? [''];
    const organisation = textOf(content['handler']);
    if (organisation === '' || content['state'] === 'returned') return;
    const due = localDate(textOf(content['due']));
    const params = { number: textOf(content['number']), step };
    const object = step === 'withdrawn' ? news(subject) : atDesk(subject);
    for (const role of roles) {
      await this.posting.execute(tx, { event: id, to: { organisation, role }, reason: 'recognition-desk', params, object, address: `/app/recognition/desk/${subject.id}`, due, rule: due && (textOf(content['rule']) || null) });
    }
  }
}

/** What was done, as applicants are told it. */
const applicantSteps = new Map<string, string>([
  ['recognition-application.submitted', 'submitted'], ['recognition-application.received', 'received'], ['recognition-application.returned', 'returned'], ['recognition-application.verification-begun', 'verifying'],
  ['recognition-application.verification-concluded', 'verified'], ['recognition-application.decided', 'decided'], ['recognition-application.appeal-decided', 'appeal'], ['recognition-application.correction-decided', 'correction'],
  ['recognition-application.overdue', 'overdue'], ['recognition-application.due-soon', 'due-soon'],
]);

/** Each step is told to who applies: the enterprise, or the person in their own place. */
@Injectable()
export class TellApplicant extends EventHandler {
  readonly name = 'notice.tell-applicant';
  readonly acts = [
    'recognition-application.submitted', 'recognition-application.received', 'recognition-application.returned', 'recognition-application.verification-begun', 'recognition-application.verification-concluded', 'recognition-application.decided',
    'recognition-application.appeal-decided', 'recognition-application.correction-decided', 'recognition-application.overdue', 'recognition-application.due-soon', 'recognition-application.answered', 'recognition-application.withdrawn',
  ] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    const step = applicantSteps.get(act);
    const isTheirs = step === 'returned' || step === 'due-soon';
    if (step === 'due-soon' && content['state'] !== 'returned') return;
    if (step !== 'due-soon') await this.inbox.saveDone(tx, toAnswer(subject));
    if (step === undefined) return;
    const params = { number: textOf(content['number']), step };
    const due = isTheirs ? localDate(textOf(content['due'])) : null;
    for (const to of await applicantsOf(this.contacts, tx, content)) await this.posting.execute(tx, { event: id, to, reason: 'recognition-application', params, object: isTheirs ? toAnswer(subject) : news(subject), address: `/app/recognition/applications/${subject.id}`, due, rule: null });
  }
}
