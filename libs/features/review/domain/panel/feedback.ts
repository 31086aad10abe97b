/** What members are asked of the procedure: was the scope clear, was the time enough, did texts and tools serve. */
export const feedbackQuestions = ['scope', 'time', 'texts'] as const;
export type FeedbackQuestion = (typeof feedbackQuestions)[number];

/** 1: not at all, 5: fully. */
export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

/** Null: no answer. It decides nothing. */
export type Feedback = Readonly<Record<FeedbackQuestion, Score | null>> & Readonly<{ remarks: string | null }>;

/** How many days after its end a panel's members can say something of the procedure, and change it. */
export const FEEDBACK_DAYS = 30;
/** Of how many answers at least a sum is told. */
export const LEAST_ANSWERS = 5;
/** From how many panels at least there must be answers before remarks are shown. */
export const LEAST_PANELS_ANSWERED = 5;

/** `counts`: how many gave each score, from 1 to 5; `mean`: with one decimal. */
export type FeedbackSum = Readonly<{ answers: number; mean: number; counts: readonly number[] }>;

/** Null: too few answered, and a sum would tell what one of them said. */
export function feedbackSum(given: readonly Score[]): FeedbackSum | null {
  if (given.length < LEAST_ANSWERS) return null;
  const sum = given.reduce<number>((before, score) => before + score, 0);
  return { answers: given.length, mean: Math.round((sum / given.length) * 10) / 10, counts: scores.map((score) => given.filter((each) => each === score).length) };
}
