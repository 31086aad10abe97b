import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { type Feedback, isOver } from '../../domain/panel';
import type { FeedbackStore } from './feedback-store';
import type { OwnReviews, ReviewUnknown } from './own-reviews';

/** `FEEDBACK_EARLY`: the panel is not over; `FEEDBACK_NOT_SEATED`: the caller never took the seat; `FEEDBACK_LATE`: `day` was the last. */
export type FeedbackRefusal = ReviewUnknown | Readonly<{ code: 'FEEDBACK_EARLY' | 'FEEDBACK_NOT_SEATED' }> | Readonly<{ code: 'FEEDBACK_LATE'; day: LocalDate }>;

/** A member says how the procedure was. It is no act of the review: nothing of it is in the journal or in a public record. */
export class GiveFeedback {
  constructor(
    private readonly own: OwnReviews,
    private readonly store: FeedbackStore,
  ) {}

  execute(id: string, feedback: Feedback, account: string): Promise<Result<null, FeedbackRefusal>> {
    return this.own.within<null, FeedbackRefusal>(id, account, async (tx, { panel, seat }) => {
      const place = isOver(panel.state) ? await this.store.ofSeat(tx, seat.id) : null;
      if (!place) return refuse({ code: 'FEEDBACK_EARLY' });
      if (seat.state !== 'accepted') return refuse({ code: 'FEEDBACK_NOT_SEATED' });
      if (!place.isOpen) return refuse({ code: 'FEEDBACK_LATE', day: place.until });
      await this.store.saveFeedback(tx, seat.id, feedback);
      return ok(null);
    });
  }
}
