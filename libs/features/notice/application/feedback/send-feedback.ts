import type { WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import { ok, type Result } from '@pure/kernel';
import type { FeedbackStore, NewFeedback } from './feedback-store';

/** Anyone tells the centre that a fact is wrong or something is missing. The journal holds that it was told, not what. */
export class SendFeedback {
  constructor(
    private readonly pool: WritePool,
    private readonly feedback: FeedbackStore,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  /** Gives its id. */
  execute(asked: NewFeedback, by: Actor, keyed: Keyed | null): Promise<Result<string, KeyRefusal>> {
    return this.pool.transaction((tx) => this.idempotency.once(tx, by, keyed, async () => {
      const id = await this.feedback.insertFeedback(tx, asked);
      await this.journal.record(tx, { act: 'feedback.sent', by, subject: { kind: 'feedback', id }, content: {} });
      return ok(id);
    }));
  }
}
