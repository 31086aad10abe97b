import type { WritePool } from '@platform/database';
import { type FeedbackQuestion, type FeedbackSum, feedbackSum, LEAST_PANELS_ANSWERED } from '../../domain/panel';
import type { FeedbackStore, FeedbackTally } from './feedback-store';

const MOST_REMARKS = 500;

/** Null: withheld. `remarks`: without panel, side or day. */
export type FeedbackTold = Readonly<{ example: boolean; sums: Readonly<Record<FeedbackQuestion, FeedbackSum | null>>; remarks: readonly string[] | null }>;

/** What members said of the procedure, for the centre: sums and remarks that tell of nobody. */
export class ReadFeedback {
  constructor(
    private readonly pool: WritePool,
    private readonly store: FeedbackStore,
  ) {}

  /** Of panels that are no examples, and of examples. */
  execute(): Promise<readonly FeedbackTold[]> {
    return this.pool.transaction(async (tx) => {
      const [tallies, panels, remarks] = [await this.store.tallies(tx), await this.store.panelsAnswered(tx), await this.store.remarks(tx, MOST_REMARKS)];
      return [false, true].map((example) => {
        const mayShow = (panels.find((each) => each.example === example)?.panels ?? 0) >= LEAST_PANELS_ANSWERED;
        const of = tallies.filter((tally) => tally.example === example);
        return { example, sums: sumsOf(of), remarks: mayShow ? remarks.filter((remark) => remark.example === example).map((remark) => remark.remarks) : null };
      });
    });
  }
}

function sumsOf(tallies: readonly FeedbackTally[]): FeedbackTold['sums'] {
  const of = (asked: FeedbackQuestion): FeedbackSum | null =>
    feedbackSum(tallies.filter(({ question }) => question === asked).flatMap(({ score, count }) => Array.from({ length: count }, () => score)));
  return { scope: of('scope'), time: of('time'), texts: of('texts') };
}
