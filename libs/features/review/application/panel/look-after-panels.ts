import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Refusal, type Result } from '@pure/kernel';
import { panelAfter } from '../../domain/panel';
import type { VoteStores } from './cast-vote';
import type { FindInterestAfterwards } from './find-interest-afterwards';
import type { LeadPanel } from './lead-panel';
import type { LeavePanel } from './leave-panel';
import type { WrongPanelState } from './own-reviews';
import type { Names, Panel, Seat } from './panel';
import type { PanelPage, ReviewList } from './review-list';

export type PanelUnknown = Readonly<{ code: 'PANEL_UNKNOWN' }>;
export type SeatUnknown = Readonly<{ code: 'SEAT_UNKNOWN' }>;
export type DissentRefusal = PanelUnknown | SeatUnknown | Readonly<{ code: 'DISSENT_NONE' | 'DISSENT_DRAFTER' }>;
/** `dissents`: signed objections, with what the centre has said of them. */
export type LookedAfterPanel = Readonly<{ panel: Panel; seats: readonly Seat[]; dissents: readonly Readonly<{ place: number; reasons: string; words: Names | null }>[] }>;
type Parts = Readonly<{ list: ReviewList; leading: LeadPanel; leaving: LeavePanel; afterwards: FindInterestAfterwards }>;
type By = Readonly<{ account: string; by: Actor }>;

const isDissent = ({ vote, signed, state }: Seat): boolean => vote === 'object' && signed && state === 'accepted';

/** What the centre sees and does of panels: no opinions before they are signed, no names. */
export class LookAfterPanels {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: VoteStores,
    private readonly parts: Parts,
    private readonly journal: Journal,
  ) {}

  page(asked: Parameters<ReviewList['page']>[1]): Promise<PanelPage> {
    return this.pool.transaction((tx) => this.parts.list.page(tx, asked));
  }

  one(id: string): Promise<Result<LookedAfterPanel, PanelUnknown>> {
    return this.pool.transaction<Result<LookedAfterPanel, PanelUnknown>>(async (tx) => {
      const panel = await this.stores.panels.find(tx, id);
      if (!panel) return refuse({ code: 'PANEL_UNKNOWN' });
      const [seats, words] = [await this.stores.panels.seats(tx, id), await this.stores.opinions.minorityWords(tx, id, panel.version)];
      return ok({ panel, seats, dissents: seats.filter(isDissent).map((seat) => ({ place: seat.place, reasons: seat.reasons ?? '', words: words.get(seat.id) ?? null })) });
    });
  }

  /** Before its last day: all has been said. */
  endDiscussion(id: string, by: Actor): Promise<Result<null, PanelUnknown | WrongPanelState>> {
    return this.within<WrongPanelState>(id, async (tx, panel) => {
      if (panelAfter(panel.state, 'end-discussion') === null) return refuse({ code: 'PANEL_STATE', state: panel.state });
      await this.parts.leading.endDiscussion(tx, panel, by);
      return ok(null);
    });
  }

  /** An interest came to light: the vote of this member is void, and the next in the drawn order takes the seat; after the conclusion it is looked first whether that holds without it. */
  findInterest(id: string, { place, words }: Readonly<{ place: number; words: string }>, by: Actor): Promise<Result<null, PanelUnknown | SeatUnknown | WrongPanelState>> {
    return this.within<SeatUnknown | WrongPanelState>(id, async (tx, panel) => {
      if (panel.state !== 'concluded' && panelAfter(panel.state, 'replace') === null) return refuse({ code: 'PANEL_STATE', state: panel.state });
      const seat = (await this.stores.panels.seats(tx, id)).find((each) => each.place === place && (each.state === 'accepted' || each.state === 'invited'));
      if (!seat) return refuse({ code: 'SEAT_UNKNOWN' });
      if (panel.state === 'concluded') await this.parts.afterwards.within(tx, { panel, seat }, words, by);
      else await this.parts.leaving.within(tx, { panel, seat }, { reason: 'interest', words, as: 'recused' }, by);
      return ok(null);
    });
  }

  /** Neutral words on an objection; nobody finds them for one against what they have drafted themselves. */
  wordDissent(id: string, { place, words }: Readonly<{ place: number; words: Names }>, { account, by }: By): Promise<Result<null, DissentRefusal>> {
    return this.within<Exclude<DissentRefusal, PanelUnknown>>(id, async (tx, panel) => {
      if (panel.drafters.includes(account)) return refuse({ code: 'DISSENT_DRAFTER' });
      const seat = (await this.stores.panels.seats(tx, id)).find((each) => each.place === place);
      if (!seat) return refuse({ code: 'SEAT_UNKNOWN' });
      if (!isDissent(seat)) return refuse({ code: 'DISSENT_NONE' });
      await this.stores.opinions.saveMinorityWords(tx, { seat: seat.id, version: panel.version }, words, account);
      await this.journal.record(tx, { act: 'review.dissent-worded', by, subject: { kind: 'review', id }, content: { panel: id, seat: seat.id, subject: panel.subject.id } });
      return ok(null);
    });
  }

  private within<R extends Refusal>(id: string, work: (tx: Tx, panel: Panel) => Promise<Result<null, R>>): Promise<Result<null, R | PanelUnknown>> {
    return this.pool.transaction<Result<null, R | PanelUnknown>>(async (tx) => {
      const panel = await this.stores.panels.lockPanel(tx, id);
      return panel ? work(tx, panel) : refuse({ code: 'PANEL_UNKNOWN' });
    });
  }
}
