import type { Clocks } from '@platform/clocks';
import type { Tx, WritePool } from '@platform/database';
import { type LocalDate, ok, type Result } from '@pure/kernel';
import { changeOf, type RowChange, seesOthers, unreadRows } from '../../domain/panel';
import type { PublicNames } from '../seam';
import type { VoteStores } from './cast-vote';
import type { FeedbackPlace, FeedbackStore } from './feedback-store';
import type { OwnReviews, ReviewUnknown, Sitting } from './own-reviews';
import type { KeptComment, KeptOpinion, Panel, ReviewRow, Seat } from './panel';
import type { ReviewList, ReviewLine } from './review-list';

/** `before`: the row in the version before, where it was otherwise; `isRead`: as it stands now. */
export type SeenRow = ReviewRow & Readonly<{ change: RowChange; before: ReviewRow | null; isRead: boolean }>;
/** `vote`: null as long as the caller does not see it. */
export type Member = Pick<Seat, 'place' | 'state' | 'vote' | 'notBlind'> & Readonly<{ isOwn: boolean; submitted: boolean; signed: boolean }>;
/** `due`: last day of what is to be done now; `named`: the caller's name is shown; `sees`: the others' opinions; `unread`: keys; `feedback`: on the procedure, null as long as it cannot be given. */
export type ReviewSeen = Sitting & Readonly<{
  due: LocalDate | null; workingDaysLeft: number | null; named: boolean; feedback: FeedbackPlace | null; sees: boolean; unread: readonly string[]; rows: readonly SeenRow[]; opinions: readonly KeptOpinion[]; comments: readonly KeptComment[]; members: readonly Member[];
}>;

/** Last day of what is to be done as it stands. */
export const dueOf = ({ state, days }: Pick<Panel, 'state' | 'days'>): LocalDate | null =>
  state === 'inviting' ? days.answer : state === 'blind' ? days.round : state === 'open' ? days.discussion : state === 'voting' ? days.vote : null;

/** What a member sees of their panels; of one that they have not accepted, only what it is about. */
export class SeeReviews {
  constructor(
    private readonly pool: WritePool,
    private readonly own: OwnReviews,
    private readonly stores: VoteStores & Readonly<{ list: ReviewList; feedback: FeedbackStore }>,
    private readonly names: PublicNames,
    private readonly clocks: Clocks,
  ) {}

  list(account: string): Promise<readonly ReviewLine[]> {
    return this.pool.transaction((tx) => this.stores.list.ofAccount(tx, account));
  }

  one(id: string, account: string): Promise<Result<ReviewSeen, ReviewUnknown>> {
    return this.own.within<ReviewSeen, ReviewUnknown>(id, account, async (tx, sitting) => {
      const { panel, seat } = sitting;
      const named = (await this.names.of(tx, [seat.expert])).has(seat.expert);
      const due = seat.state === 'invited' ? panel.days.answer : dueOf(panel);
      const left = due === null ? null : await this.clocks.workingDaysLeft(due);
      const feedback = seat.state === 'accepted' ? await this.stores.feedback.ofSeat(tx, seat.id) : null;
      const head = { ...sitting, named, feedback, due, workingDaysLeft: left?.ok ? left.value : null };
      if (seat.state === 'invited') return ok({ ...head, sees: false, unread: [], rows: [], opinions: [], comments: [], members: [] });
      return ok({ ...head, ...(await this.content(tx, sitting)) });
    });
  }

  private async content(tx: Tx, { panel, seat }: Sitting): Promise<Pick<ReviewSeen, 'sees' | 'unread' | 'rows' | 'opinions' | 'comments' | 'members'>> {
    const rows = await this.stores.panels.rows(tx, panel.id, panel.version);
    const last = await this.stores.panels.rowsBefore(tx, panel.id, panel.version);
    const [opinions, comments, seats] = [await this.stores.opinions.opinions(tx, panel.id), await this.stores.opinions.comments(tx, panel.id), await this.stores.panels.seats(tx, panel.id)];
    const sees = seesOthers(panel, { submitted: seat.submittedAt !== null });
    const visible = <T extends Readonly<{ seat: string }>>(all: readonly T[]): readonly T[] => all.filter((each) => sees || each.seat === seat.id);
    const unread = unreadRows(rows, new Map((await this.stores.opinions.reads(tx, seat.id)).map(({ key, digest }) => [key, digest])));
    const digests = last && new Map(last.map(({ key, digest }) => [key, digest]));
    return {
      sees, unread, opinions: visible(opinions), comments: visible(comments),
      rows: rows.map((row) => {
        const change = changeOf(row, digests);
        return { ...row, change, before: change === 'changed' ? (last?.find(({ key }) => key === row.key) ?? null) : null, isRead: !unread.includes(row.key) };
      }),
      members: seats.map((each) => ({ place: each.place, state: each.state, notBlind: each.notBlind, isOwn: each.id === seat.id, submitted: each.submittedAt !== null, signed: each.signed, vote: sees || each.id === seat.id ? each.vote : null })),
    };
  }
}
