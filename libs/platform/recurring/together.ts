/** Faults of several items as one, each with its own stack: for a run that went on with those behind them. */
export const together = (faults: readonly unknown[]): Error => new Error(faults.map((fault) => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))).join('\n'));
