import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { type Decided, decided, isUnilateral, isVotedByOneSide, rulesOf } from '../../domain/panel';
import { castOf, tallied } from './lead-panel';
import type { Held } from './leave-panel';
import type { Panel, Seat } from './panel';
import type { PanelStore } from './panel-store';

type Recount = Readonly<{ result: Decided; unilateral: boolean; holds: boolean }>;

/**
 * An interest came to light after the panel had concluded. The votes are counted again without this one, by the rules of the panel;
 * what follows from it for what was judged, who judged it hears by the act.
 */
export class FindInterestAfterwards {
  constructor(
    private readonly panels: PanelStore,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, { panel, seat }: Held, words: string, by: Actor): Promise<void> {
    await this.panels.saveSeat(tx, seat.id, { state: 'recused', left: { reason: 'interest', words } });
    const seats = await this.panels.seats(tx, panel.id);
    const { result, unilateral, holds } = recount(panel, seats);
    if (holds) await this.panels.savePanel(tx, panel.id, { decided: result, unilateral });
    if (holds) await this.panels.createConclusion(tx, { ...panel, unilateral }, result, tallied(panel, seats));
    const { id, subject, version, digest } = panel;
    await this.journal.record(tx, { act: 'review.interest-found', by, subject: { kind: 'review', id }, content: { panel: id, subject: subject.id, version, digest, seat: seat.id, outcome: result.outcome, basis: result.basis, unilateral, holds } });
  }
}

/** It holds where the outcome is the same, enough have voted, and both sides still do where both did. */
function recount(panel: Panel, seats: readonly Seat[]): Recount {
  const sitting = seats.filter(({ state }) => state === 'accepted').map(({ side }) => side);
  const result = decided(tallied(panel, seats), rulesOf(panel.rules));
  const unilateral = panel.unilateral || isUnilateral(sitting, panel.least) || isVotedByOneSide(castOf(seats, panel.version).map(({ side }) => side));
  return { result, unilateral, holds: result.outcome === panel.outcome && result.basis !== 'no-quorum' && unilateral === panel.unilateral };
}
