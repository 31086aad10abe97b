/** `gathering`: parties commit; `announced`: the pool is published; `closed`: the deadline is past and its checkpoint there, parties reveal. */
export const drawStates = ['gathering', 'announced', 'closed', 'opened', 'failed'] as const;
export type DrawState = (typeof drawStates)[number];

/** `DRAW_NUMBERS_MISSING`: the last moment for the numbers of the lottery is past; `DRAW_WITHDRAWN`: what it was for was taken back before. */
export const drawFailures = ['DRAW_NOBODY_REVEALED', 'DRAW_NOT_ANNOUNCED', 'PANEL_CANNOT_BE_FILLED', 'DRAW_NUMBERS_MISSING', 'DRAW_WITHDRAWN'] as const;
export type DrawFailure = (typeof drawFailures)[number];
