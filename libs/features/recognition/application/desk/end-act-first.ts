import { inBatches, type WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import { type Clock, ok, refuse, type Result } from '@pure/kernel';
import { provisional } from '../../domain/desk/act-first';
import type { ApplicationStore } from '../applying/application-store';
import type { AnyApplication, Desking, DeskRefusal } from './any-application';
import type { CaseClock } from './case-clock';

/** Nobody practises under the application before its confirmation, or no longer. */
export type ActFirstNone = Readonly<{ code: 'ACT_FIRST_NONE' }>;
export type EndActFirstRefusal = DeskRefusal | ActFirstNone;

/** Whoever decides ends that somebody practises before the confirmation; the application goes on. A decision confirms or ends it by itself. */
export class EndActFirst {
  constructor(
    private readonly any: AnyApplication,
    private readonly applications: ApplicationStore,
    private readonly clock: CaseClock,
    private readonly journal: Journal,
  ) {}

  execute(id: string, words: string, who: Desking): Promise<Result<null, EndActFirstRefusal>> {
    return this.any.within<null, ActFirstNone>(id, who, async (tx, { application, steps, today }) => {
      if (provisional(steps, today)?.ended !== null) return refuse({ code: 'ACT_FIRST_NONE' });
      const { state, number, organisation, handler, account } = application;
      const kept = await this.clock.after(steps, 'end-act-first', state);
      await this.applications.createStep(tx, id, { act: 'end-act-first', from: state, to: state, side: 'desk', role: who.acting.role, reason: null, words, ...kept, details: {} });
      await this.journal.record(tx, { act: 'recognition-application.act-first-ended', by: who.by, subject: { kind: 'recognition-application', id }, content: { number, organisation, handler, applicant: account } });
      return ok(null);
    });
  }
}

const AT_ONCE = 100;

/** What was not confirmed by its last day is over, and the application and the journal say so. */
export class EndOverdueActFirst {
  constructor(
    private readonly pool: WritePool,
    private readonly applications: ApplicationStore,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const today = await this.clock.today();
    return inBatches(this.pool, AT_ONCE, async (tx, most) => {
      const over = await this.applications.endOverdueActFirst(tx, today, most);
      for (const { id, ...content } of over) await this.journal.record(tx, { act: 'recognition-application.act-first-over', by: { via: 'system' }, subject: { kind: 'recognition-application', id }, content });
      return over.length;
    });
  }
}
