import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { type Clock, ok, refuse, type Result } from '@pure/kernel';
import { afterRevision, daysAgain, type DaysRefusal, fitDays, isSeated, isUnilateral, panelAfter, type PanelDays } from '../../domain/panel';
import type { ReviewSubject, SeatFitness } from '../seam';
import type { LeavePanel } from './leave-panel';
import type { Seat } from './panel';
import type { PanelStore } from './panel-store';

/** `PANEL_VERSION_OLD`: the panel has this version, or a later one. */
export type ReviseRefusal = DaysRefusal | Readonly<{ code: 'PANEL_UNKNOWN' | 'PANEL_VERSION_OLD' }> | Readonly<{ code: 'PANEL_STATE'; state: string }>;
/** `days`: null: all have as long as before. */
export type Revised = Readonly<{ subject: ReviewSubject; days: PanelDays | null }>;

/** A new version comes to the same panel: opinions stay, what has changed is to be read again, and nobody has signed it. Who wrote it, or is bound to whom it concerns, is replaced. */
export class RevisePanel {
  constructor(
    private readonly panels: PanelStore,
    private readonly fitness: SeatFitness,
    private readonly leaving: LeavePanel,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, { subject, days }: Revised, by: Actor): Promise<Result<Readonly<{ panel: string }>, ReviseRefusal>> {
    const known = await this.panels.ofSubject(tx, subject.id);
    const panel = known && (await this.panels.lockPanel(tx, known.id));
    if (!panel) return refuse({ code: 'PANEL_UNKNOWN' });
    const state = afterRevision(panel.state, panel.basis);
    if (state === null) return refuse({ code: 'PANEL_STATE', state: panel.state });
    if (subject.version <= panel.version) return refuse({ code: 'PANEL_VERSION_OLD' });
    const today = await this.clock.today();
    const inTime = days === null ? ok(null) : fitDays(days, today);
    if (!inTime.ok) return inTime;
    const seats = await this.panels.seats(tx, panel.id);
    await this.panels.createVersion(tx, panel.id, subject);
    await this.panels.saveUnsigned(tx, panel.id);
    const bound = await this.boundOf(tx, subject, seats);
    const sides = seats.filter((seat) => isSeated(seat.state)).map(({ side }) => side);
    const unilateral = panel.state === 'concluded' ? isUnilateral(sides, panel.least) : panel.unilateral; // who did not vote before can vote now
    await this.panels.savePanel(tx, panel.id, { state, days: days ?? daysAgain(panel.days, panel.daysSet, today), decided: null, unilateral });
    const accounts = seats.filter((seat) => seat.state === 'accepted' && !bound.includes(seat)).map(({ account }) => account);
    await this.journal.record(tx, { act: 'review.revised', by, subject: { kind: 'review', id: panel.id }, content: { panel: panel.id, subject: subject.id, version: subject.version, digest: subject.digest, accounts } });
    for (const seat of [...bound, ...vacantOf(seats, panel.size)]) await this.replace(tx, seat, by);
    return ok({ panel: panel.id });
  }

  /** Of those who sit: who wrote the new version, or is bound to it. */
  private async boundOf(tx: Tx, subject: ReviewSubject, seats: readonly Seat[]): Promise<readonly Seat[]> {
    const sitting = seats.filter((seat) => isSeated(seat.state));
    const unfit = await this.fitness.unfit(tx, subject, sitting.map(({ expert }) => expert));
    return sitting.filter(({ expert, account }) => unfit.get(expert) === 'conflict' || subject.drafters.includes(account));
  }

  /** As long as there is a panel to come to. */
  private async replace(tx: Tx, seat: Seat, by: Actor): Promise<void> {
    const panel = await this.panels.lockPanel(tx, seat.panel);
    if (!panel || panelAfter(panel.state, 'replace') === null) return;
    if (isSeated(seat.state)) await this.leaving.within(tx, { panel, seat }, { reason: 'interest', words: null, as: 'recused' }, by);
    else await this.leaving.fill(tx, { panel, seat }, 'interest', by);
  }
}

/** Seats of those who were found to have an interest after the panel had concluded: nobody has taken them yet. */
const vacantOf = (seats: readonly Seat[], size: number): readonly Seat[] =>
  seats.filter(({ state }) => isSeated(state)).length < size ? seats.filter(({ state, reason, signed }) => !isSeated(state) && reason === 'interest' && signed) : [];
