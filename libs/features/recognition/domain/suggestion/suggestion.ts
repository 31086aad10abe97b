import type { Paper } from '../catalogue/row';

/** A row is there; it is worked on; it went to the body that can deal with it; it cannot be listed. */
export const outcomes = ['listed', 'taken-up', 'forwarded', 'declined'] as const;
export type Outcome = (typeof outcomes)[number];
export const suggestionStates = ['open', 'answered'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** Longest texts, in UTF-16 code units. */
export const LONGEST_QUALIFICATION = 200;
export const LONGEST_MESSAGE = 2000;
export const LONGEST_ANSWER = 2000;

/** What somebody asks to be listed: the qualification, the paper, and why; nothing of the person. */
export type NewSuggestion = Readonly<{ qualification: string; paper: Paper | null; message: string | null; locale: 'zh-Hans' | 'zh-Hant' | 'en' }>;
export type Answer = Readonly<{ outcome: Outcome; words: string }>;
/** Moments are ISO 8601 in UTC. */
export type Suggestion = NewSuggestion & Readonly<{ id: string; state: SuggestionState; createdAt: string; answer: (Answer & Readonly<{ at: string }>) | null }>;

export type SuggestionUnknown = Readonly<{ code: 'RECOGNITION_SUGGESTION_UNKNOWN' }>;
export type SuggestionAnswered = Readonly<{ code: 'RECOGNITION_SUGGESTION_ANSWERED' }>;
