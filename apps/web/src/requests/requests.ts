import type { components } from '../api/schema';

export type Request = components['schemas']['ComparisonRequest'];
export type Line = components['schemas']['ComparisonRequestLine'];

export const states = ['asked', 'accepted', 'drafted', 'answered', 'withdrawn'] as const satisfies readonly Line['state'][];

/** What the centre can still do with a request. */
export const canAccept = ({ state }: Line): boolean => state === 'asked';
export const canDraft = ({ state }: Line): boolean => state === 'accepted';
export const canAnswer = ({ state }: Line): boolean => state === 'asked' || state === 'accepted' || state === 'drafted';
/** Whether the firm can still take it back. */
export const canWithdraw = ({ state }: Line): boolean => state === 'asked' || state === 'accepted';
