import { Injectable } from '@nestjs/common';
import { SayWhen } from '@features/declaration';
import { dayInShanghai } from '@platform/clocks';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import type { Json } from '@pure/kernel';
import { InboxStore } from '../application/inbox/inbox-store';
import { PostItem } from '../application/inbox/post-item';

type Changed = Readonly<{ number: string; successors: readonly string[] }>;

/** Under this kind lies what waits for its owner since a standard that a declaration names has changed. */
const waitingOn = ({ subject }: JournalEvent) => ({ kind: 'declaration-reference', id: subject.id });

/** A standard that a declaration names has changed: its owner learns what, by when and where to bring it up to date; or that nothing follows of it. */
@Injectable()
export class TellDeclarers extends EventHandler {
  readonly name = 'notice.tell-declarers';
  readonly acts = ['declaration.reference-changed', 'declaration.validity-ended', 'declaration.checked'] as const;

  constructor(
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
    private readonly when: SayWhen,
  ) {
    super();
  }

  async handle(tx: Tx, event: JournalEvent): Promise<void> {
    const { id, act, at, subject, content: { organisation, number, standards } } = event;
    if (typeof organisation !== 'string' || typeof number !== 'string') return;
    const changed = changedIn(standards);
    const [to, params] = [{ organisation, role: 'enterprise' as const }, { number, standards: changed.map(told).join(', ') }];
    if (act === 'declaration.checked') {
      await this.posting.execute(tx, { event: id, to, reason: 'declaration-checked', params, object: { kind: 'declaration', id: subject.id }, address: `/d/${number}`, due: null, rule: null });
      return;
    }
    const { due, rule } = await this.when.execute(changed.flatMap(({ successors }) => successors), dayInShanghai(at));
    await this.inbox.saveDone(tx, waitingOn(event));
    const reason = act === 'declaration.validity-ended' ? 'declaration-validity' : 'declaration-reference';
    await this.posting.execute(tx, { event: id, to, reason, params, object: waitingOn(event), address: '/app/alerts', due, rule });
  }
}

/** Its owner has brought it up to date, or taken it back: nothing waits any longer. */
@Injectable()
export class SettleReference extends EventHandler {
  readonly name = 'notice.settle-reference';
  readonly acts = ['declaration.published', 'declaration.withdrawn'] as const;

  constructor(private readonly inbox: InboxStore) {
    super();
  }

  handle(tx: Tx, event: JournalEvent): Promise<void> {
    return this.inbox.saveDone(tx, waitingOn(event));
  }
}

const told = ({ number, successors }: Changed): string => (successors.length > 0 ? `${number} → ${successors.join(' + ')}` : number);

function changedIn(standards: Json | undefined): readonly Changed[] {
  if (!Array.isArray(standards)) return [];
  return standards.flatMap((each: Json) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return [];
    const { number, successors } = each as Readonly<Record<string, Json>>;
    return typeof number === 'string' && Array.isArray(successors) ? [{ number, successors: successors.filter((one: Json) => typeof one === 'string') }] : [];
  });
}
