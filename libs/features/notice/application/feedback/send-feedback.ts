import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { FeedbackStore, NewFeedback } from './feedback-store';

/** Anyone tells the centre that a fact is wrong or something is missing. The journal holds that it was told, not what. */
export class SendFeedback {
  constructor(
    private readonly pool: WritePool,
    private readonly feedback: FeedbackStore,
    private readonly journal: Journal,
  ) {}

  /** Gives its id. */
  execute(asked: NewFeedback, by: Actor): Promise<string> {
    return this.pool.transaction(async (tx) => {
      const id = await this.feedback.insertFeedback(tx, asked);
      await this.journal.record(tx, { act: 'feedback.sent', by, subject: { kind: 'feedback', id }, content: {} });
      return id;
    });
  }
}
