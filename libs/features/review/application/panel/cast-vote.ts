import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { type Clock, type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { allRead, fitVote, type RowsUnread, type Vote, type VoteRefusal } from '../../domain/panel';
import type { LeadPanel } from './lead-panel';
import type { OpinionStore } from './opinion-store';
import type { NotAccepted, OwnReviews, ReviewUnknown, Sitting, WrongPanelState } from './own-reviews';
import type { PanelStore } from './panel-store';

/** `REVIEW_OVER`: the last day has passed; what was written stays, and is not handed in. */
export type CastRefusal = ReviewUnknown | NotAccepted | WrongPanelState | RowsUnread | VoteRefusal | Readonly<{ code: 'REVIEW_OVER'; day: LocalDate }> | Readonly<{ code: 'OPINION_SUBMITTED' | 'VOTE_SIGNED' }>;
/** `mayQuote`: an objection may be published word by word. */
export type VoteAsked = Readonly<{ vote: Vote; reasons: string | null; mayQuote: boolean }>;
type Casting = Readonly<{ account: string; by: Actor }>;
export type VoteStores = Readonly<{ panels: PanelStore; opinions: OpinionStore }>;

/** A member judges the whole: in the blind round by handing in an opinion, at the vote by a vote, which they sign. Both only of what they have read. */
export class CastVote {
  constructor(
    private readonly own: OwnReviews,
    private readonly stores: VoteStores,
    private readonly leading: LeadPanel,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** The opinion of the blind round; nobody sees it before the round has closed. */
  submit(id: string, asked: VoteAsked, { account, by }: Casting): Promise<Result<null, CastRefusal>> {
    return this.own.accepted<null, CastRefusal>(id, account, async (tx, sitting) => {
      const { panel, seat } = sitting;
      if (panel.state !== 'blind') return refuse({ code: 'PANEL_STATE', state: panel.state });
      if (seat.submittedAt !== null) return refuse({ code: 'OPINION_SUBMITTED' });
      const written = await this.write(tx, sitting, asked, panel.days.round);
      if (!written.ok) return written;
      await this.stores.panels.saveSeat(tx, seat.id, { submitted: true });
      await this.journal.record(tx, { act: 'review.opinion-submitted', by, subject: { kind: 'review', id }, content: { panel: id, seat: seat.id, version: panel.version } });
      await this.leading.closeIfOver(tx, panel, by);
      return ok(null);
    });
  }

  /** It can be changed until it is signed. */
  vote(id: string, asked: VoteAsked, { account }: Casting): Promise<Result<null, CastRefusal>> {
    return this.own.accepted<null, CastRefusal>(id, account, async (tx, sitting) => {
      const { panel, seat } = sitting;
      if (panel.state !== 'voting') return refuse({ code: 'PANEL_STATE', state: panel.state });
      if (seat.signed) return refuse({ code: 'VOTE_SIGNED' });
      return this.write(tx, sitting, asked, panel.days.vote);
    });
  }

  private async write(tx: Tx, { panel, seat }: Sitting, { vote, reasons, mayQuote }: VoteAsked, until: LocalDate): Promise<Result<null, CastRefusal>> {
    if (until < (await this.clock.today())) return refuse({ code: 'REVIEW_OVER', day: until });
    const [rows, reads] = [await this.stores.panels.rows(tx, panel.id, panel.version), await this.stores.opinions.reads(tx, seat.id)];
    const read = allRead(rows, new Map(reads.map(({ key, digest }) => [key, digest])));
    if (!read.ok) return read;
    const fit = fitVote(vote, reasons);
    if (!fit.ok) return fit;
    await this.stores.panels.saveSeat(tx, seat.id, { vote: { vote, reasons, mayQuote: mayQuote && vote === 'object', version: panel.version } });
    return ok(null);
  }
}
