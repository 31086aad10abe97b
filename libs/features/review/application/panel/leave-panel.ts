import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Clock } from '@pure/kernel';
import { daysAgain, isUnilateral, type LeavingReason, panelAfter, replacedFor } from '../../domain/panel';
import type { ReplaceSeat } from '../seam';
import type { LeadPanel } from './lead-panel';
import type { Panel, Seat } from './panel';
import type { PanelStore } from './panel-store';
import type { SeatPanel } from './seat-panel';

/** `as`: `recused` who said so, or was found to have an interest; `replaced` who never answered. */
export type Leaving = Readonly<{ reason: LeavingReason; words: string | null; as: 'recused' | 'replaced' }>;
/** A seat of a panel that is locked. */
export type Held = Readonly<{ panel: Panel; seat: Seat }>;
type Parts = Readonly<{ seating: SeatPanel; leading: LeadPanel }>;

/** A member leaves: their vote is void, and the next in the drawn order is invited to the seat. Why is told to nobody else but by the word that the draw publishes. */
export class LeavePanel {
  constructor(
    private readonly panels: PanelStore,
    private readonly draws: ReplaceSeat,
    private readonly parts: Parts,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** `panel` is locked, and in a state in which somebody can be replaced. */
  async within(tx: Tx, { panel, seat }: Held, { reason, words, as }: Leaving, by: Actor): Promise<void> {
    await this.panels.saveSeat(tx, seat.id, { state: as, left: { reason, words } });
    await this.journal.record(tx, { act: 'review.left', by, subject: { kind: 'review', id: panel.id }, content: { panel: panel.id, seat: seat.id, account: seat.account, reason, voted: seat.vote !== null } });
    await this.fill(tx, { panel, seat }, reason, by);
  }

  /** The seat is free: whoever is next takes it. */
  async fill(tx: Tx, { panel, seat }: Held, reason: LeavingReason, by: Actor): Promise<void> {
    const found = panel.draw === null ? null : await this.draws.execute(tx, { draw: panel.draw, expert: seat.expert, reason: replacedFor(reason), drafters: panel.drafters, organisations: panel.organisations }, by);
    const state = panelAfter(panel.state, 'replace');
    if (!found?.ok || state === null) return this.goOn(tx, panel, by);
    const days = daysAgain(panel.days, panel.daysSet, await this.clock.today());
    await this.panels.savePanel(tx, panel.id, { state, days, unilateral: found.value.unilateral });
    for (const invited of await this.panels.createSeats(tx, panel.id, [found.value.seat])) await this.parts.seating.invite(tx, { id: panel.id, days }, invited);
  }

  /** Nobody is left in the drawn order: before the round there is no panel, after it began it goes on with those who sit. */
  private async goOn(tx: Tx, panel: Panel, by: Actor): Promise<void> {
    if (panel.state === 'inviting') return this.parts.seating.failed(tx, { panel: panel.id, draw: panel.draw ?? '', reason: 'PANEL_CANNOT_BE_FILLED' });
    const sides = (await this.panels.seats(tx, panel.id)).filter(({ state }) => state === 'accepted' || state === 'invited').map(({ side }) => side);
    const unilateral = isUnilateral(sides, panel.least);
    await this.panels.savePanel(tx, panel.id, { unilateral });
    await this.parts.leading.closeIfOver(tx, { ...panel, unilateral }, by);
    if (panel.state === 'voting') await this.parts.leading.concludeIfSigned(tx, { ...panel, unilateral }, by);
  }
}
