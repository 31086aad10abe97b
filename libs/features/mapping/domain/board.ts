import type { MappingState } from './states';

/** Columns of the board of projects. What is suspended stands beside what is approved; what cannot go on is `ended`. */
export const boardColumns = ['draft', 'in_review', 'reviewed', 'in_notice', 'approved', 'ended'] as const;
export type BoardColumn = (typeof boardColumns)[number];

/**
 * What a mapping waits for: `corrections` were asked for by a panel, a regulator or the centre itself; `second-person`: the notice has
 * ended and nothing is left to answer; `lift`: of a suspension.
 */
export const waits = ['submission', 'corrections', 'panel', 'drawing', 'answers', 'opinions', 'discussion', 'votes', 'regulator', 'notice', 'objections', 'second-person', 'lift'] as const;
export type Wait = (typeof waits)[number];

/** `stage`: of the panel that is on it, null: none; `unanswered`: objections without an answer; `sentBack`: a regulator wants this version corrected. */
export type Standing = Readonly<{ state: MappingState; submitted: number; stage: string | null; isOver: boolean; unanswered: number; sentBack: boolean }>;

const ofStage: Readonly<Record<string, Wait>> = { drawing: 'drawing', inviting: 'answers', blind: 'opinions', open: 'discussion', voting: 'votes' };

/** Null where it waits for nothing. */
export function waitOf({ state, submitted, stage, isOver, unanswered, sentBack }: Standing): Wait | null {
  switch (state) {
    case 'draft': return submitted === 0 ? 'submission' : 'corrections';
    case 'in_review': return ofStage[stage ?? ''] ?? 'panel';
    case 'reviewed': return sentBack ? 'corrections' : 'regulator';
    case 'in_notice': return !isOver ? 'notice' : unanswered > 0 ? 'objections' : 'second-person';
    case 'suspended': return 'lift';
    case 'approved': case 'superseded': case 'revoked': case 'rejected': case 'withdrawn': case 'expired': return null;
  }
}
