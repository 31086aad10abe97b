import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { Clock, LocalDate } from '@pure/kernel';
import { panelAfter } from '../../domain/panel';
import type { LeadPanel } from './lead-panel';
import type { LeavePanel } from './leave-panel';
import type { Panel, Seat } from './panel';
import type { PanelStore } from './panel-store';
import type { ReviewList } from './review-list';
import { dueOf } from './see-reviews';

const AT_ONCE = 50;
const SYSTEM = { via: 'system' } as const;
type Parts = Readonly<{ panels: PanelStore; list: ReviewList; leading: LeadPanel; leaving: LeavePanel }>;

/** Leads panels on whose last day has passed, and reminds members on the last day itself. Each in a transaction of its own. */
export class KeepTime {
  constructor(
    private readonly pool: WritePool,
    private readonly parts: Parts,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** The faults of those that could not be led on, which stop none behind them. */
  async execute(): Promise<readonly unknown[]> {
    const faults: unknown[] = [];
    const today = await this.clock.today();
    const due = await this.pool.transaction((tx) => this.parts.list.overdue(tx, AT_ONCE));
    for (const id of due) await this.pool.transaction(async (tx) => this.lead(tx, await this.parts.panels.lockPanel(tx, id), today)).catch((fault: unknown) => faults.push(fault));
    return faults;
  }

  private async lead(tx: Tx, panel: Panel | null, today: LocalDate): Promise<void> {
    const { panels, leading } = this.parts;
    if (!panel) return;
    const seats = await panels.seats(tx, panel.id);
    const due = dueOf(panel);
    const silent = panel.days.answer < today ? seats.filter(({ state }) => state === 'invited') : [];
    if (silent.length > 0) return this.replace(tx, panel.id, silent);
    if (due === null || due > today) return;
    if (due === today) return this.remind(tx, panel, seats.filter((seat) => isWaitedFor(panel, seat)), today);
    if (panel.state === 'blind') await leading.closeRound(tx, panel, SYSTEM);
    if (panel.state === 'open') await leading.endDiscussion(tx, panel, SYSTEM);
    if (panel.state === 'voting') await leading.conclude(tx, panel, SYSTEM);
  }

  /** All of them, before the days of those who come after them begin; as long as there is a panel to come to. */
  private async replace(tx: Tx, id: string, silent: readonly Seat[]): Promise<void> {
    for (const seat of silent) {
      const panel = await this.parts.panels.lockPanel(tx, id);
      if (panel && panelAfter(panel.state, 'replace') !== null) await this.parts.leaving.within(tx, { panel, seat }, { reason: 'no-answer', words: null, as: 'replaced' }, SYSTEM);
    }
  }

  private async remind(tx: Tx, panel: Panel, seats: readonly Seat[], today: LocalDate): Promise<void> {
    for (const { id, account, remindedOn } of seats) {
      if (remindedOn === today) continue;
      await this.parts.panels.saveSeat(tx, id, { remindedOn: today });
      await this.journal.record(tx, { act: 'review.reminded', by: SYSTEM, subject: { kind: 'review', id: panel.id }, content: { panel: panel.id, seat: id, account, due: today } });
    }
  }
}

/** The panel cannot go on before this member has done something. */
function isWaitedFor({ state }: Panel, seat: Seat): boolean {
  if (seat.state === 'invited') return true;
  return seat.state === 'accepted' && ((state === 'blind' && seat.submittedAt === null) || (state === 'voting' && !seat.signed));
}
