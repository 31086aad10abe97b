import type { Tx } from '@platform/database';
import type { Journal } from '@platform/journal';
import { isSeated, panelAfter } from '../../domain/panel';
import type { VoidDraw } from '../seam';
import type { PanelStore } from './panel-store';

const SYSTEM = { via: 'system' } as const;

/** What was reviewed is withdrawn: its panel ends, and a draw that is not opened is void. */
export class WithdrawPanel {
  constructor(
    private readonly panels: PanelStore,
    private readonly draws: VoidDraw,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, subject: string): Promise<void> {
    const known = await this.panels.ofSubject(tx, subject);
    const panel = known && (await this.panels.lockPanel(tx, known.id));
    const state = panel && panelAfter(panel.state, 'withdraw');
    if (!panel || !state) return;
    await this.panels.savePanel(tx, panel.id, { state });
    if (panel.draw !== null) await this.draws.execute(tx, panel.draw);
    const accounts = (await this.panels.seats(tx, panel.id)).filter((seat) => isSeated(seat.state)).map(({ account }) => account);
    await this.journal.record(tx, { act: 'review.withdrawn', by: SYSTEM, subject: { kind: 'review', id: panel.id }, content: { panel: panel.id, subject, version: panel.version, accounts } });
  }
}
