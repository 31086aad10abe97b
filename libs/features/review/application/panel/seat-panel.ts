import type { Tx } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { Clock } from '@pure/kernel';
import { daysAgain, isUnilateral, panelAfter } from '../../domain/panel';
import { type Seated, Seating } from '../seam';
import type { Panel, Seat } from './panel';
import type { PanelStore } from './panel-store';

const SYSTEM = { via: 'system' } as const;

/** What follows when a draw is opened: those who were drawn are invited, or nobody is seated. */
export class SeatPanel extends Seating {
  constructor(
    private readonly panels: PanelStore,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** A draw takes its time: those who are invited have as long as was meant when it was opened. */
  async seat(tx: Tx, { panel: id, draw, seats, unilateral }: Seated): Promise<void> {
    const panel = await this.panels.lockPanel(tx, id);
    const state = panel && panelAfter(panel.state, 'seat');
    if (!panel || !state) return;
    const days = daysAgain(panel.days, panel.daysSet, await this.clock.today());
    await this.panels.savePanel(tx, id, { state, draw, days, unilateral: unilateral || isUnilateral(seats.map(({ side }) => side), panel.least) });
    for (const seat of await this.panels.createSeats(tx, id, seats)) await this.invite(tx, { id, days }, seat);
  }

  async failed(tx: Tx, { panel: id, draw, reason }: Parameters<Seating['failed']>[1]): Promise<void> {
    const panel = await this.panels.lockPanel(tx, id);
    if (!panel || panelAfter(panel.state, 'fail') === null) return;
    await this.panels.savePanel(tx, id, { state: 'not_filled', draw });
    await this.journal.record(tx, { act: 'review.not-filled', by: SYSTEM, subject: { kind: 'review', id }, content: { panel: id, subject: panel.subject.id, version: panel.version, draw, reason } });
  }

  /** The content is what the invitation is sent by: whom, and until when; nothing of what is reviewed. */
  async invite(tx: Tx, panel: Pick<Panel, 'id' | 'days'>, { id: seat, account }: Seat): Promise<void> {
    await this.journal.record(tx, { act: 'review.invited', by: SYSTEM, subject: { kind: 'review', id: panel.id }, content: { panel: panel.id, seat, account, due: panel.days.answer } });
  }
}
