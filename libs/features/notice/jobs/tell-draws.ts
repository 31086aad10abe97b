import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import type { LocalDate } from '@pure/kernel';
import { InboxStore } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Both sides of the strait are so far ahead of UTC. */
const AHEAD_MS = 8 * 3_600_000;
const dayOf = (at: string): LocalDate => new Date(Date.parse(at) + AHEAD_MS).toISOString().slice(0, 10) as LocalDate;

/** A draw waits for the numbers of its lottery, until the last day for them; one that came to nothing waits for the centre, which looks after its panel. */
@Injectable()
export class TellDraws extends EventHandler {
  readonly name = 'notice.tell-draws';
  readonly acts = ['draw.closed', 'draw.numbers-given', 'draw.failed'] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content: { panel, numbersBy } }: JournalEvent): Promise<void> {
    await this.inbox.saveDone(tx, subject);
    const by = textOf(numbersBy);
    if (act === 'draw.numbers-given' || (act === 'draw.closed' && by === '')) return;
    const told = act === 'draw.closed' ? { address: '/app/draws/all', due: dayOf(by) } : { address: `/app/panels/${textOf(panel)}`, due: null };
    for (const organisation of await this.contacts.organisationsWith('centre')) {
      await this.posting.execute(tx, { event: id, to: { organisation, role: 'centre' }, reason: 'draw', params: { number: subject.id }, object: subject, ...told, rule: null });
    }
  }
}

/** An interest of a panel member came to light after a body had approved what the panel judged: the body decides what follows. */
@Injectable()
export class TellInterest extends EventHandler {
  readonly name = 'notice.tell-interest';
  readonly acts = ['mapping.interest-noted'] as const;

  constructor(private readonly posting: PostItem) {
    super();
  }

  async handle(tx: Tx, { id, subject, content }: JournalEvent): Promise<void> {
    const number = textOf(content['number']);
    const to = { organisation: textOf(content['regulator']), role: 'approver' as const };
    await this.posting.execute(tx, { event: id, to, reason: 'mapping-interest', params: { number }, object: { kind: 'mapping-interest', id: subject.id }, address: `/app/approvals/${number}`, due: null, rule: null });
  }
}
