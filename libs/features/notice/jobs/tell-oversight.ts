import { Injectable } from '@nestjs/common';
import { OversightReading } from '@features/declaration';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import type { LocalDate } from '@pure/kernel';
import { InboxStore } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

type Subject = JournalEvent['subject'];

/** Under these kinds lies what waits: the correction for the enterprise, the rest for the authority. */
const toCorrect = ({ id }: Subject): Subject => ({ kind: 'declaration-correction', id });
const toDecide = ({ id }: Subject): Subject => ({ kind: 'declaration-measure', id });
const toLookAt = ({ id }: Subject): Subject => ({ kind: 'declaration-oversight', id });

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const address = (number: string): string => `/app/oversight/${number}`;

/** An authority has done something about a declaration: its enterprise learns it, and what was waiting waits no longer. */
@Injectable()
export class TellInspected extends EventHandler {
  readonly name = 'notice.tell-inspected';
  readonly acts = [
    'declaration.inspection-opened', 'declaration.correction-ordered', 'declaration.correction-overdue', 'declaration.inspection-closed', 'declaration.correction-settled', 'declaration.publicised', 'declaration.abolished', 'declaration.standard-number-revoked',
  ] as const;

  constructor(
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    const [organisation, number] = [textOf(content['organisation']), textOf(content['number'])];
    const isOrder = act === 'declaration.correction-ordered';
    if (isOrder || ends.has(act)) for (const waiting of [toCorrect, toDecide, toLookAt]) await this.inbox.saveDone(tx, waiting(subject));
    const told = { event: id, to: { organisation, role: 'enterprise' as const }, params: { number }, address: `/app/orders/${subject.id}` };
    if (isOrder) await this.posting.execute(tx, { ...told, reason: 'declaration-correction', object: toCorrect(subject), due: textOf(content['due']) as LocalDate, rule: textOf(content['rule']) || null });
    else await this.posting.execute(tx, { ...told, reason: 'declaration-inspection', object: { kind: 'declaration', id: subject.id }, due: null, rule: null });
  }
}

/** After these nothing waits any longer. */
const ends = new Set<string>(['declaration.inspection-closed', 'declaration.correction-settled', 'declaration.abolished', 'declaration.standard-number-revoked']);

/** Something waits for the authority: the enterprise has spoken, the period has ended, or a first person has proposed a measure. */
@Injectable()
export class TellAuthority extends EventHandler {
  readonly name = 'notice.tell-authority';
  readonly acts = ['declaration.stated', 'declaration.correction-overdue', 'declaration.measure-proposed'] as const;

  constructor(private readonly posting: PostItem) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    const [organisation, number] = [textOf(content['regulator']), textOf(content['number'])];
    const [role, object] = act === 'declaration.measure-proposed' ? (['approver', toDecide(subject)] as const) : (['officer', toLookAt(subject)] as const);
    await this.posting.execute(tx, { event: id, to: { organisation, role }, reason: 'declaration-oversight', params: { number }, object, address: address(number), due: null, rule: null });
  }
}

/** The second person has decided on a measure, or either would not have it: it waits no longer. */
@Injectable()
export class SettleMeasureNotice extends EventHandler {
  readonly name = 'notice.settle-measure';
  readonly acts = ['declaration.publicised', 'declaration.measure-refused'] as const;

  constructor(private readonly inbox: InboxStore) {
    super();
  }

  handle(tx: Tx, { subject }: JournalEvent): Promise<void> {
    return this.inbox.saveDone(tx, toDecide(subject));
  }
}

/** The enterprise has published a new version of what is under inspection: the correction waits no longer for it, and for the authority it does. */
@Injectable()
export class TellCorrected extends EventHandler {
  readonly name = 'notice.tell-corrected';
  readonly acts = ['declaration.published'] as const;

  constructor(
    private readonly reading: OversightReading,
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, subject, content }: JournalEvent): Promise<void> {
    const number = textOf(content['number']);
    const organisation = await this.reading.regulatorOf(tx, number);
    if (organisation === null) return;
    await this.inbox.saveDone(tx, toCorrect(subject));
    await this.posting.execute(tx, { event: id, to: { organisation, role: 'officer' }, reason: 'declaration-oversight', params: { number }, object: toLookAt(subject), address: address(number), due: null, rule: null });
  }
}
