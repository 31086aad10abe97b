import { type Deviation, deviationKinds } from '@pure/equivalence';
import { storedDeviations } from '../read/deviations';
import type { ChangeRecord } from '../read/records';

/** Deviations of an adoption as they are stored. One whose kind no source tells is `different`, which claims least. */
export function engineDeviations(stored: unknown): readonly Deviation[] {
  return storedDeviations(stored).map(({ baseClause = '', change, kind, reason }) => ({
    baseClause,
    kind: deviationKinds.find((known) => known === kind) ?? 'different',
    change,
    ...(reason === undefined ? {} : { reason }),
  }));
}

/** A recorded change as a deviation of the newer edition from the older one, keyed by the clause of the older. */
export function engineChange({ old_clause, kind, summary }: Pick<ChangeRecord, 'old_clause' | 'kind' | 'summary'>): Deviation {
  return { baseClause: old_clause ?? '', kind, change: summary };
}
