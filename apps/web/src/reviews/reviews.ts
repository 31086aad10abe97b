import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';

export type Review = components['schemas']['Review'];
export type ReviewRow = Review['rows'][number];
export type Opinion = Review['opinions'][number];
export type Line = components['schemas']['ReviewLines']['items'][number];
export type Vote = NonNullable<Review['vote']>;
export type OpinionKind = Opinion['kind'];
export type Feedback = NonNullable<Review['feedback']>;

export const opinionKinds = ['agree', 'request-change', 'object', 'other-relation'] as const satisfies readonly OpinionKind[];
export const votes = ['agree', 'request-changes', 'object'] as const satisfies readonly Vote[];
export const commentKinds = ['question', 'change', 'proposal'] as const;
export const feedbackQuestions = ['scope', 'time', 'texts'] as const;
/** Of the procedure; 1: not at all, 5: fully. */
export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];
export const reasons = ['interest', 'no-access', 'time', 'other'] as const;

export const reviewKey = (id: string) => ['reviews', id] as const;
export const readReview = (id: string): Promise<Review> => bodyOf(api.GET('/api/v1/reviews/{id}', { params: { path: { id } } }));

/** Rows can be judged, read and discussed. */
export const isUnderReview = ({ state }: Review): boolean => state === 'blind' || state === 'open' || state === 'voting';
/** The round in which what is given now counts. */
export const roundOf = ({ state, submitted }: Review): Opinion['round'] => (state === 'blind' && !submitted ? 'blind' : 'open');

/** The reader's own last opinion on a row. */
export function ownOpinion({ opinions }: Pick<Review, 'opinions'>, key: string): Opinion | undefined {
  const own = opinions.filter((opinion) => opinion.isOwn && opinion.key === key);
  return own.find(({ round }) => round === 'open') ?? own[0];
}
