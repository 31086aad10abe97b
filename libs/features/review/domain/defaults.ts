/** Defaults of version 1, until somebody with the right to say so has confirmed others; no source prescribes them. */
export const reviewDefaults = {
  version: 1,
  /** Years of a term in the pool. */
  termYears: 3,
  /** In a stratum of side and field of fewer people nothing is counted and no reason is told: it would tell who it is. */
  leastToCount: 5,
  /** Parties besides the operator that commit to a source of randomness. */
  leastParties: 2,
  /** Hours after the parties' time to reveal in which the numbers of a lottery can be given. */
  lotteryHours: 168,
} as const;
