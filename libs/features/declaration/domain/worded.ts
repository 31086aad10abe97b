/** Codes of findings that have a wording of their own for the readers of a declaration; the others are told in the words of the finding. */
export const WORDED: ReadonlySet<string> = new Set(['D4_LOWER', 'D4_FEWER', 'D1_PILOT_TYPE']);

/** Parameters of findings that are words of ours, not of the draft. */
export const WORDS: ReadonlySet<string> = new Set(['type', 'named', 'reason']);
