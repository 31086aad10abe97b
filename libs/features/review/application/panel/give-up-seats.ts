import type { Tx } from '@platform/database';
import { isSeated, panelAfter } from '../../domain/panel';
import type { SeatFitness } from '../seam';
import type { LeavePanel } from './leave-panel';
import type { PanelStore } from './panel-store';

const SYSTEM = { via: 'system' } as const;

/** Who no longer agrees to sit, has left the pool or has become bound to what is reviewed loses the seat. That it was so is told under the word of everybody who leaves of their own accord. */
export class GiveUpSeats {
  constructor(
    private readonly panels: PanelStore,
    private readonly fitness: SeatFitness,
    private readonly leaving: LeavePanel,
  ) {}

  async within(tx: Tx, expert: string): Promise<void> {
    for (const id of await this.panels.heldBy(tx, expert)) {
      const panel = await this.panels.lockPanel(tx, id);
      const seat = (await this.panels.seats(tx, id)).find((each) => each.expert === expert && isSeated(each.state));
      if (!panel || !seat || panelAfter(panel.state, 'replace') === null) continue;
      if ((await this.fitness.unfit(tx, panel, [expert])).has(expert)) await this.leaving.within(tx, { panel, seat }, { reason: 'other', words: null, as: 'recused' }, SYSTEM);
    }
  }
}
