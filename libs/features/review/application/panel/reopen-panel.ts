import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { panelAfter } from '../../domain/panel';
import type { LeavePanel } from './leave-panel';
import type { PanelStore } from './panel-store';

/** `subject`: id of what is judged; `seat`: of the member whose vote counts no more. */
export type Reopened = Readonly<{ subject: string; seat: string }>;

/** What a panel concluded does not hold without a vote: the seat goes to the next of the drawn order, or, where nobody is left, the others conclude anew. */
export class ReopenPanel {
  constructor(
    private readonly panels: PanelStore,
    private readonly leaving: LeavePanel,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, { subject, seat: id }: Reopened, by: Actor): Promise<void> {
    const known = await this.panels.ofSubject(tx, subject);
    const panel = known && (await this.panels.lockPanel(tx, known.id));
    const state = panel && panelAfter(panel.state, 'reopen');
    const seat = panel && (await this.panels.seats(tx, panel.id)).find((each) => each.id === id);
    if (!panel || !seat || !state) return;
    await this.panels.savePanel(tx, panel.id, { state, decided: null });
    await this.journal.record(tx, { act: 'review.reopened', by, subject: { kind: 'review', id: panel.id }, content: { panel: panel.id, subject, version: panel.version } });
    await this.leaving.fill(tx, { panel: { ...panel, state, outcome: null, basis: null }, seat }, 'interest', by);
  }
}
