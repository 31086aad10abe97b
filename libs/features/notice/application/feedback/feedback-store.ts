import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';

/** `about`: the page or number that it is about; `replyTo`: an e-mail address, where the sender wants an answer. */
export type NewFeedback = Readonly<{ about: string | null; message: string; replyTo: string | null; locale: Locale }>;
export type Feedback = NewFeedback & Readonly<{ id: string; createdAt: string }>;

export abstract class FeedbackStore {
  abstract insertFeedback(tx: Tx, feedback: NewFeedback): Promise<string>;
  /** The newest first. */
  abstract page(limit: number, after: string | null): Promise<Readonly<{ items: readonly Feedback[]; total: number; next: string | null }>>;
}
