/** What two persons decide: an application, an appeal, or a clerical error. */
export const outcomes = ['recognise', 'recognise-partly', 'refuse'] as const;
export const appealOutcomes = ['uphold-appeal', 'dismiss-appeal'] as const;
export const correctionOutcomes = ['correct', 'decline-correction'] as const;
export const decidedActs = [...outcomes, ...appealOutcomes, ...correctionOutcomes] as const;
export type DecidedAct = (typeof decidedActs)[number];

/** What the act is about. */
export const matterOf = (act: DecidedAct): 'application' | 'appeal' | 'correction' =>
  appealOutcomes.some((one) => one === act) ? 'appeal' : correctionOutcomes.some((one) => one === act) ? 'correction' : 'application';

/** After it a certificate is issued. */
export const recognises = (act: DecidedAct): boolean => act === 'recognise' || act === 'recognise-partly';
