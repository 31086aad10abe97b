import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Clock } from '@pure/kernel';
import { decided, isRoundOver, isVotedByOneSide, panelAfter, rulesOf, type Tally, tallyOf } from '../../domain/panel';
import type { Panel, Seat } from './panel';
import type { PanelStore } from './panel-store';

const hasVoted = ({ state, signed, vote, voteVersion }: Seat, version: number): boolean => state === 'accepted' && signed && vote !== null && voteVersion === version;

/** Who has signed a vote on the version that is before the panel. */
export const castOf = (seats: readonly Seat[], version: number): readonly Seat[] => seats.filter((seat) => hasVoted(seat, version));
export const tallied = (panel: Pick<Panel, 'size' | 'version'>, seats: readonly Seat[]): Tally => tallyOf(panel.size, castOf(seats, panel.version).flatMap(({ vote }) => (vote === null ? [] : [vote])));

/** Leads a panel on from round to discussion, vote and conclusion. */
export class LeadPanel {
  constructor(
    private readonly panels: PanelStore,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** All seats are accepted: the blind round begins. */
  async fillIfComplete(tx: Tx, panel: Panel, by: Actor): Promise<void> {
    const [seats, state] = [await this.panels.seats(tx, panel.id), panelAfter(panel.state, 'fill')];
    const sitting = seats.filter((seat) => seat.state === 'invited' || seat.state === 'accepted');
    if (state !== null && sitting.length > 0 && sitting.every((seat) => seat.state === 'accepted')) await this.move(tx, panel, { state }, { act: 'review.round-begun', by, due: panel.days.round });
  }

  /** All have handed in theirs: nobody need wait for the last day. */
  async closeIfOver(tx: Tx, panel: Panel, by: Actor): Promise<void> {
    const seats = await this.panels.seats(tx, panel.id);
    if (panel.state === 'blind' && isRoundOver(seats.map((seat) => ({ state: seat.state, submitted: seat.submittedAt !== null })))) await this.closeRound(tx, panel, by);
  }

  /** Opinions are seen by all members from now on. Where the day of the discussion has passed, they vote at once. */
  async closeRound(tx: Tx, panel: Panel, by: Actor): Promise<void> {
    const state = panelAfter(panel.state, 'close-round');
    if (state === null) return;
    await this.panels.saveNotBlind(tx, panel.id);
    await this.move(tx, panel, { state, roundClosed: true }, { act: 'review.round-closed', by, due: panel.days.discussion });
    if (panel.days.discussion < (await this.clock.today())) await this.endDiscussion(tx, { ...panel, state, roundClosed: true }, by);
  }

  async endDiscussion(tx: Tx, panel: Panel, by: Actor): Promise<void> {
    const state = panelAfter(panel.state, 'end-discussion');
    if (state === null) return;
    await this.move(tx, panel, { state }, { act: 'review.discussion-ended', by, due: panel.days.vote });
    await this.concludeIfSigned(tx, { ...panel, state }, by);
  }

  /** Every member has signed. */
  async concludeIfSigned(tx: Tx, panel: Panel, by: Actor): Promise<void> {
    const sitting = (await this.panels.seats(tx, panel.id)).filter(({ state }) => state === 'accepted' || state === 'invited');
    if (sitting.length > 0 && sitting.every((seat) => hasVoted(seat, panel.version))) await this.conclude(tx, panel, by);
  }

  /** Both sides sit, and only one has voted: that is said as well. */
  async conclude(tx: Tx, panel: Panel, by: Actor): Promise<void> {
    if (panelAfter(panel.state, 'conclude') === null) return;
    const seats = await this.panels.seats(tx, panel.id);
    const tally = tallied(panel, seats);
    const result = decided(tally, rulesOf(panel.rules));
    const unilateral = panel.unilateral || isVotedByOneSide(castOf(seats, panel.version).map(({ side }) => side));
    await this.panels.savePanel(tx, panel.id, { state: 'concluded', decided: result, unilateral });
    await this.panels.createConclusion(tx, { ...panel, unilateral }, result, tally);
    const { version, digest, subject } = panel;
    await this.journal.record(tx, { act: 'review.concluded', by, subject: { kind: 'review', id: panel.id }, content: { panel: panel.id, subject: subject.id, version, digest, outcome: result.outcome, basis: result.basis, unilateral } });
  }

  private async move(tx: Tx, panel: Panel, change: Readonly<{ state: Panel['state']; roundClosed?: true }>, { act, by, due }: Readonly<{ act: 'review.round-begun' | 'review.round-closed' | 'review.discussion-ended'; by: Actor; due: string }>): Promise<void> {
    await this.panels.savePanel(tx, panel.id, change);
    const accounts = (await this.panels.seats(tx, panel.id)).filter(({ state }) => state === 'accepted').map(({ account }) => account);
    await this.journal.record(tx, { act, by, subject: { kind: 'review', id: panel.id }, content: { panel: panel.id, accounts, due } });
  }
}
