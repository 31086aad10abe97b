import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type FeedbackPlace, type FeedbackRemark, FeedbackStore, type FeedbackTally } from '../../application/panel/feedback-store';
import { type Feedback, FEEDBACK_DAYS } from '../../domain/panel';
import { queries } from './feedback.sql';

@Injectable()
export class SqlFeedbackStore extends FeedbackStore {
  ofSeat(tx: Tx, seat: string): Promise<FeedbackPlace | null> {
    return tx.first<FeedbackPlace>(queries.ofSeat, [FEEDBACK_DAYS, seat]);
  }

  async saveFeedback(tx: Tx, seat: string, { scope, time, texts, remarks }: Feedback): Promise<void> {
    await tx.execute(queries.save, [seat, scope, time, texts, remarks]);
  }

  tallies(tx: Tx): Promise<readonly FeedbackTally[]> {
    return tx.query<FeedbackTally>(queries.tallies, [FEEDBACK_DAYS]);
  }

  panelsAnswered(tx: Tx): Promise<readonly Readonly<{ example: boolean; panels: number }>[]> {
    return tx.query<{ example: boolean; panels: number }>(queries.panelsAnswered, [FEEDBACK_DAYS]);
  }

  remarks(tx: Tx, most: number): Promise<readonly FeedbackRemark[]> {
    return tx.query<FeedbackRemark>(queries.remarks, [FEEDBACK_DAYS, most]);
  }
}
