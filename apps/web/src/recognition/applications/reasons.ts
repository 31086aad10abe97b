/** Why whoever decides gives an application back; each has words. */
const reasons: readonly string[] = ['photo-illegible', 'paper-missing', 'paper-wrong', 'name-differs', 'number-differs', 'permit-unclear', 'condition-unproven', 'consent-withdrawn', 'other'];

/** Key of the words of a reason; null: it has none here, and the words of the desk say it all. */
export const reasonKey = (reason: string | null): string | null => (reason !== null && reasons.includes(reason) ? `applying.reason.${reason}` : null);
