import type { Contacts } from '@features/access';
import type { Actor } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { type Clock, ok, refuse, type Result } from '@pure/kernel';
import { mayState, type StatementRefusal } from '../../domain/oversight/course';
import type { DeclarationUnknown } from '../drafts/own-declaration';
import type { OversightStores } from './any-supervised';
import type { RecordAct } from './record-act';
import { standingOf } from './standing-of';

export type StatingRefusal = DeclarationUnknown | StatementRefusal;

/** What the enterprise says to an order (陈述申辩): once, in its time. The authority has to answer it before it takes a measure. */
export class GiveStatement {
  constructor(
    private readonly stores: Pick<OversightStores, 'inspections' | 'own'>,
    private readonly recording: RecordAct,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, words: string, { acting, by }: Readonly<{ acting: Acting; by: Actor }>): Promise<Result<null, StatingRefusal>> {
    const [names, today] = [await this.contacts.nameOf(acting.organisation), await this.clock.today()];
    return this.stores.own.within<null, StatementRefusal>(id, acting, async (tx, own) => {
      const inspection = own.number === null ? null : await this.stores.inspections.lockOpen(tx, own.number);
      const possible = mayState(standingOf({ own, current: null, inspection, today }));
      if (!possible.ok || !inspection?.order || own.number === null) return possible.ok ? refuse({ code: 'ORDER_NONE' }) : possible;
      await this.recording.within(tx, { own, number: own.number, current: null, today, enterprise: acting }, inspection, { act: 'state', words, by: { organisation: acting.organisation, names }, isPublic: false, change: { order: { ...inspection.order, isStated: true }, stated: today } }, by);
      return ok(null);
    });
  }
}
