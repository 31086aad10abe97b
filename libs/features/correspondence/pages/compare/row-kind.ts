import type { ComparisonRow } from '@pure/equivalence';

/** How one row stands for someone who conforms to the source and wants the target. */
export const rowKinds = [
  'equal', 'a-stricter', 'b-stricter', 'overlapping', 'incompatible', 'different-method', 'different-condition', 'undetermined', 'none-in-source', 'none-in-target', 'not-looked-at',
] as const;
export type RowKind = (typeof rowKinds)[number];

export function kindOf({ counterpart, verdict, incompatible }: ComparisonRow): RowKind {
  if (counterpart !== 'both') return counterpart;
  if (incompatible) return 'incompatible';
  return verdict ?? 'undetermined';
}

/** Which rows a reader asks for. */
export const shows = ['all', 'differs', 'must', 'unlooked'] as const;
export type Show = (typeof shows)[number];

const met: ReadonlySet<RowKind> = new Set(['equal', 'a-stricter']);

/** Whether the row belongs to what was asked for. What nobody compared must be tested, and so must what rests on weak sources alone. */
export function shown(row: ComparisonRow, show: Show): boolean {
  const kind = kindOf(row);
  switch (show) {
    case 'all':
      return true;
    case 'differs':
      return row.counterpart === 'both' && kind !== 'equal';
    case 'must':
      return row.target !== undefined && (!met.has(kind) || row.provisional);
    case 'unlooked':
      return row.counterpart === 'not-looked-at';
  }
}

/** Parts of the coverage bar: rows of the target by their kind; a verdict on weak sources stands apart and counts nowhere else. */
export const coverageParts = [...rowKinds.filter((kind) => kind !== 'none-in-target'), 'provisional'] as const;
export type CoverageKey = (typeof coverageParts)[number];

export function coverageOf(rows: readonly ComparisonRow[]): Readonly<{ key: CoverageKey; count: number }>[] {
  const keys = rows.flatMap((row): CoverageKey[] => {
    const kind = kindOf(row);
    if (row.target === undefined || kind === 'none-in-target') return [];
    return [row.provisional && row.counterpart === 'both' ? 'provisional' : kind];
  });
  return coverageParts.map((key) => ({ key, count: keys.filter((each) => each === key).length })).filter(({ count }) => count > 0);
}
