import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { Feedback, FeedbackQuestion, Score } from '../../domain/panel';

/** `until`: last day on which it can be given or changed; `isOpen`: that day has not passed. */
export type FeedbackPlace = Readonly<{ until: LocalDate; isOpen: boolean; given: Feedback | null }>;
/** `count` members gave this score. Examples are told apart. */
export type FeedbackTally = Readonly<{ example: boolean; question: FeedbackQuestion; score: Score; count: number }>;
export type FeedbackRemark = Readonly<{ example: boolean; remarks: string }>;

/**
 * What members say of the procedure. Read for the centre are panels whose time to say it ended in the twelve whole months before this one,
 * so that what is told changes with the month alone, and for all of these panels at once.
 */
export abstract class FeedbackStore {
  /** Of a seat; null: its panel is not over. */
  abstract ofSeat(tx: Tx, seat: string): Promise<FeedbackPlace | null>;
  abstract saveFeedback(tx: Tx, seat: string, feedback: Feedback): Promise<void>;
  abstract tallies(tx: Tx): Promise<readonly FeedbackTally[]>;
  /** How many panels have answers. */
  abstract panelsAnswered(tx: Tx): Promise<readonly Readonly<{ example: boolean; panels: number }>[]>;
  /** The first `most`, in an order that tells nothing. */
  abstract remarks(tx: Tx, most: number): Promise<readonly FeedbackRemark[]>;
}
