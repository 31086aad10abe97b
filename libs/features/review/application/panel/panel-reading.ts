import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { PanelSide } from '@pure/draw';
import { type MinorityOpinion, minorityOpinion, type Outcome, type OutcomeBasis, type PanelState, type PublicCounts, publicCounts, rulesOf } from '../../domain/panel';
import type { PublicNames } from '../seam';
import type { VoteStores } from './cast-vote';
import { castOf } from './lead-panel';
import type { Names, Panel } from './panel';
import { dueOf } from './see-reviews';

/**
 * What everybody may know of a panel, and what an authority sees before it decides. `draw`: number of the draw; `counts`: null parts where
 * a stratum is too small; `names`: of members who agree to be named, as of now; `due`: last day of what is going on.
 */
export type PanelShown = Readonly<{
  panel: string; state: PanelState; version: number; digest: string; draw: string | null; size: number; least: Readonly<Record<PanelSide, number>>; unilateral: boolean; example: boolean; rules: number;
  outcome: Outcome | null; basis: OutcomeBasis | null; signed: number | null; counts: PublicCounts; minority: readonly MinorityOpinion<Names>[]; names: readonly string[]; due: LocalDate | null; concludedAt: string | null;
}>;

/** Reads panels for pages and decisions: no names without consent, no counts of small strata. */
export class PanelReading {
  constructor(
    private readonly stores: VoteStores,
    private readonly names: PublicNames,
  ) {}

  /** The last panel on a subject; null: there was none. */
  async ofSubject(tx: Tx, subject: string): Promise<PanelShown | null> {
    const panel = await this.stores.panels.ofSubject(tx, subject);
    return panel && this.shown(tx, panel);
  }

  private async shown(tx: Tx, panel: Panel): Promise<PanelShown> {
    const { id, state, version, digest, draw, size, least, unilateral, example, rules, outcome, basis, concludedAt } = panel;
    const seats = (await this.stores.panels.seats(tx, id)).filter((seat) => seat.state === 'accepted');
    const isOver = state === 'concluded';
    const cast = isOver ? castOf(seats, version) : [];
    const [words, names] = [await this.stores.opinions.minorityWords(tx, id, version), await this.names.of(tx, seats.map(({ expert }) => expert))];
    const counts = publicCounts(cast.flatMap(({ side, vote }) => (vote === null ? [] : [{ side, vote }])), rulesOf(rules));
    return {
      panel: id, state, version, digest, draw, size, least, unilateral, example, rules, outcome, basis, concludedAt, due: dueOf(panel), counts, signed: counts.all === null ? null : cast.length,
      minority: cast.filter(({ vote }) => vote === 'object').map(({ id: seat, expert, reasons, mayQuote }) => minorityOpinion({ neutral: words.get(seat) ?? null, reasons: reasons ?? '', mayQuote, consents: names.has(expert) })),
      names: isOver ? seats.flatMap(({ expert }) => names.get(expert) ?? []).sort() : [],
    };
  }
}
