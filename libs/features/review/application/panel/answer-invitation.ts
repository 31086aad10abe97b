import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { type LeavingReason, panelAfter } from '../../domain/panel';
import type { LeadPanel } from './lead-panel';
import type { LeavePanel } from './leave-panel';
import type { OwnReviews, ReviewUnknown, WrongPanelState } from './own-reviews';
import type { PanelStore } from './panel-store';

/** `ACCESS_NEEDED`: who cannot read the editions cannot judge them; `INTEREST_STATED`: who has an interest declines instead. */
export type AcceptRefusal = ReviewUnknown | WrongPanelState | Readonly<{ code: 'SEAT_ANSWERED' | 'ACCESS_NEEDED' | 'INTEREST_STATED' }>;
export type LeaveRefusal = ReviewUnknown | WrongPanelState;
type Answering = Readonly<{ account: string; by: Actor }>;

/** An expert who was drawn takes the seat, or leaves it. */
export class AnswerInvitation {
  constructor(
    private readonly own: OwnReviews,
    private readonly panels: PanelStore,
    private readonly leaving: LeavePanel,
    private readonly leading: LeadPanel,
    private readonly journal: Journal,
  ) {}

  /** `hasAccess`: to all editions that are compared; `noInterest`: none of the conflicts that exclude is theirs. */
  accept(id: string, { hasAccess, noInterest }: Readonly<{ hasAccess: boolean; noInterest: boolean }>, { account, by }: Answering): Promise<Result<null, AcceptRefusal>> {
    return this.own.within<null, AcceptRefusal>(id, account, async (tx, { panel, seat }) => {
      if (seat.state !== 'invited') return refuse({ code: 'SEAT_ANSWERED' });
      if (panelAfter(panel.state, 'replace') === null) return refuse({ code: 'PANEL_STATE', state: panel.state });
      if (!noInterest) return refuse({ code: 'INTEREST_STATED' });
      if (!hasAccess) return refuse({ code: 'ACCESS_NEEDED' });
      await this.panels.saveSeat(tx, seat.id, { state: 'accepted', hasAccess });
      await this.journal.record(tx, { act: 'review.accepted', by, subject: { kind: 'review', id }, content: { panel: id, seat: seat.id } });
      await this.leading.fillIfComplete(tx, panel, by);
      return ok(null);
    });
  }

  /** 申请回避 ‖ 申請迴避, also after a vote: it is void then. */
  leave(id: string, left: Readonly<{ reason: LeavingReason; words: string | null }>, { account, by }: Answering): Promise<Result<null, LeaveRefusal>> {
    return this.own.within<null, WrongPanelState>(id, account, async (tx, sitting) => {
      if (panelAfter(sitting.panel.state, 'replace') === null) return refuse({ code: 'PANEL_STATE', state: sitting.panel.state });
      await this.leaving.within(tx, sitting, { ...left, as: 'recused' }, by);
      return ok(null);
    });
  }
}
