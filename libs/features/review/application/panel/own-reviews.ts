import type { Tx, WritePool } from '@platform/database';
import { refuse, type Refusal, type Result } from '@pure/kernel';
import type { Panel, Seat } from './panel';
import type { PanelStore } from './panel-store';

/** `REVIEW_UNKNOWN`: there is none in which the caller sits; who has left sees it no more. */
export type ReviewUnknown = Readonly<{ code: 'REVIEW_UNKNOWN' }>;
export type WrongPanelState = Readonly<{ code: 'PANEL_STATE'; state: string }>;
export type NotAccepted = Readonly<{ code: 'SEAT_NOT_ACCEPTED' }>;
export type Sitting = Readonly<{ panel: Panel; seat: Seat }>;

/** Works on a panel in which the caller has a seat; another's is not found. */
export class OwnReviews {
  constructor(
    private readonly pool: WritePool,
    private readonly panels: PanelStore,
  ) {}

  within<T, R extends Refusal>(id: string, account: string, work: (tx: Tx, sitting: Sitting) => Promise<Result<T, R>>): Promise<Result<T, R | ReviewUnknown>> {
    return this.pool.transaction<Result<T, R | ReviewUnknown>>(async (tx) => {
      const panel = await this.panels.lockPanel(tx, id);
      const seat = panel && (await this.panels.seats(tx, id)).find((each) => each.account === account && (each.state === 'invited' || each.state === 'accepted'));
      return panel && seat ? work(tx, { panel, seat }) : refuse({ code: 'REVIEW_UNKNOWN' });
    });
  }

  /** As `within`, of one who has accepted. */
  accepted<T, R extends Refusal>(id: string, account: string, work: (tx: Tx, sitting: Sitting) => Promise<Result<T, R>>): Promise<Result<T, R | ReviewUnknown | NotAccepted>> {
    return this.within<T, R | NotAccepted>(id, account, async (tx, sitting) => (sitting.seat.state === 'accepted' ? work(tx, sitting) : refuse({ code: 'SEAT_NOT_ACCEPTED' })));
  }
}
