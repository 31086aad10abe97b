import type { Clocks } from '@platform/clocks';
import type { Tx } from '@platform/database';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { OrderArticle } from '../../domain/oversight/article';
import { mayClose, mayOpen, mayOrder, maySettle, type OrderRefusal, type StateRefusal } from '../../domain/oversight/course';
import type { Order } from '../../domain/oversight/inspection';
import type { AnySupervised, Supervised, Supervising, SupervisionRefusal } from './any-supervised';
import type { InspectionStore, Remedy } from './inspection-store';
import { standingOf } from './standing-of';
import type { Done, RecordAct } from './record-act';

/** `DUE_MISSING`: no confirmed rule says how long the enterprise has, and no day is given. */
export type CorrectionRefusal = SupervisionRefusal | OrderRefusal | Readonly<{ code: 'DUE_MISSING' }>;
/** `MEASURE_OPEN`: a measure waits for the second person. */
export type SupervisingRefusal = SupervisionRefusal | StateRefusal | Readonly<{ code: 'MEASURE_OPEN' }>;
/** `due`, `statementDue`: days that the authority sets; null: by the rules that are configured. */
export type CorrectionAsked = Readonly<{ articles: readonly OrderArticle[]; words: string; due: LocalDate | null; statementDue: LocalDate | null }>;

/** How an order, and a measure, can be contested, as it is configured. */
export type Remedies = Readonly<Record<'order' | 'measure', () => Remedy>>;

/** What one person of an authority does in the course of an inspection: opening, ordering, closing, holding a correction good. */
export class Supervise {
  constructor(
    private readonly any: AnySupervised,
    private readonly inspections: InspectionStore,
    private readonly recording: RecordAct,
    private readonly clocks: Clocks,
    private readonly remedies: Remedies,
  ) {}

  /** Of what was corrected, and is not enough, the same inspection goes on. */
  open(typed: string, words: string, who: Supervising): Promise<Result<null, SupervisionRefusal | StateRefusal>> {
    return this.any.within<null, StateRefusal>(typed, who, null, async (tx, found) => {
      const possible = mayOpen(standingOf(found));
      if (!possible.ok) return possible;
      const { number, enterprise, today } = found;
      const inspection = found.inspection ?? (await this.inspections.createInspection(tx, { declaration: number, organisation: enterprise.organisation, territory: enterprise.territory ?? '', regulator: who.acting.organisation, today }));
      return this.write(tx, { ...found, inspection }, who, { act: 'open-inspection', words, state: 'under_inspection', isPublic: true, change: { order: inspection.order } });
    });
  }

  async order(typed: string, asked: CorrectionAsked, who: Supervising): Promise<Result<null, CorrectionRefusal>> {
    return this.any.within<null, CorrectionRefusal>(typed, who, null, async (tx, found) => {
      const period = await this.periodOf(asked, found.today);
      if (!period) return refuse({ code: 'DUE_MISSING' });
      const possible = mayOrder(standingOf(found), period);
      if (!possible.ok) return possible;
      const { articles, words } = asked;
      const order: Order = { articles, due: period.due, statementDue: period.statementDue, isStated: false, isPublicised: false };
      return this.write(tx, found, who, { act: 'order-correction', words, isPublic: false, ordered: { ...order, rule: period.rule }, remedy: this.remedies.order(), change: { order } });
    });
  }

  close(typed: string, words: string, who: Supervising): Promise<Result<null, SupervisingRefusal>> {
    return this.end(typed, words, who, { may: mayClose, act: 'close-inspection' });
  }

  settle(typed: string, words: string, who: Supervising): Promise<Result<null, SupervisingRefusal>> {
    return this.end(typed, words, who, { may: maySettle, act: 'settle-correction' });
  }

  private end(typed: string, words: string, who: Supervising, { may, act }: Readonly<{ may: typeof mayClose; act: 'close-inspection' | 'settle-correction' }>): Promise<Result<null, SupervisingRefusal>> {
    return this.any.within<null, SupervisingRefusal>(typed, who, null, async (tx, found) => {
      const possible = may(standingOf(found));
      if (!possible.ok) return possible;
      if (found.inspection && (await this.inspections.lockMeasure(tx, found.inspection.number))) return refuse({ code: 'MEASURE_OPEN' });
      return this.write(tx, found, who, { act, words, state: 'in_force', isPublic: true, change: { order: found.inspection?.order ?? null, ended: found.today } });
    });
  }

  private async write(tx: Tx, found: Supervised, { acting, by }: Supervising, done: Omit<Done, 'by'>): Promise<Result<null, StateRefusal>> {
    if (!found.inspection) return refuse({ code: 'DECLARATION_STATE', state: found.own.state });
    await this.recording.within(tx, found, found.inspection, { ...done, by: { organisation: acting.organisation, names: found.regulator } }, by);
    return ok(null);
  }

  /** By the rules that are configured, where they are confirmed; an authority may set other days. */
  private async periodOf({ due, statementDue }: CorrectionAsked, today: LocalDate): Promise<Readonly<{ due: LocalDate; statementDue: LocalDate; rule: string | null }> | null> {
    const ruled = due === null ? await this.clocks.deadline(CORRECTION, today) : null;
    const last = due ?? (ruled?.ok ? ruled.value.day : null);
    if (last === null) return null;
    const heard = statementDue === null ? await this.clocks.deadline(STATEMENT, today) : null;
    return { due: last, statementDue: statementDue ?? (heard?.ok && heard.value.day < last ? heard.value.day : last), rule: due === null ? CORRECTION : null };
  }
}

const CORRECTION = 'declaration-correction';
const STATEMENT = 'declaration-statement';
