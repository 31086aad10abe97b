/** Why something waits for a person, or why they are told. */
export const noticeReasons = ['security', 'membership', 'approval', 'feedback', 'mail-failed', 'verification', 'enterprise', 'declaration-reference', 'declaration-validity', 'declaration-checked', 'following', 'declaration-inspection', 'declaration-correction', 'declaration-oversight', 'review', 'review-ended', 'draw', 'mapping-interest', 'mapping-authority', 'mapping-centre', 'draw-party', 'comparison-request', 'comparison-reply', 'recognition-desk', 'recognition-application', 'recognition-certificate', 'recognition-measure', 'recognition-catalogue', 'recognition-suggestion'] as const;
export type NoticeReason = (typeof noticeReasons)[number];

/** By mail: at once, once a day with all else that is new, or not. */
export const noticeWays = ['now', 'daily', 'never'] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** What concerns the account's own safety is always mailed at once: a thief could otherwise switch the warning off. */
export const isFixed = (reason: NoticeReason): boolean => reason === 'security';

/** What somebody should not learn a day later. */
const atOnce = new Set<NoticeReason>(['security', 'membership', 'enterprise', 'declaration-reference', 'declaration-validity', 'declaration-inspection', 'declaration-correction', 'recognition-application', 'recognition-certificate']);

/** What holds until a person chooses otherwise. */
export function wayUnchosen(reason: NoticeReason): NoticeWay {
  return atOnce.has(reason) ? 'now' : 'daily';
}

/** Reasons that only inform, whatever the step; and of the others the steps that do. */
const informing = new Set<NoticeReason>(['security', 'membership', 'enterprise', 'declaration-checked', 'following', 'declaration-inspection', 'review-ended', 'comparison-reply', 'recognition-certificate']);
const informingSteps: Readonly<Partial<Record<NoticeReason, readonly string[]>>> = {
  'mapping-centre': ['approved', 'rejected', 'suspended'],
  'recognition-desk': ['withdrawn'],
  'recognition-application': ['submitted', 'received', 'verifying', 'verified', 'decided', 'appeal', 'correction', 'overdue'],
  'recognition-measure': ['refused-suspend', 'refused-restore', 'refused-revoke', 'refused-renew'],
  'recognition-catalogue': ['published', 'draft', 'running'],
};

/** Whether there is nothing to do about an item: it is told so that somebody knows. */
export const isNews = (reason: NoticeReason, step: string | null): boolean => informing.has(reason) || (step !== null && (informingSteps[reason]?.includes(step) ?? false));
