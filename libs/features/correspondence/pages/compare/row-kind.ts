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

const met: ReadonlySet<string> = new Set(['equal', 'a-stricter']);

/** A source says of the pair itself that the target is not met; what is computed from two values does not overrule it. */
export const isDenied = ({ stated }: ComparisonRow): boolean => stated !== undefined && !met.has(stated);

/** Which rows a reader asks for. */
export const shows = ['all', 'differs', 'must', 'unlooked'] as const;
export type Show = (typeof shows)[number];

/** Whether the row belongs to what was asked for. What nobody compared must be tested, and so must what rests on weak sources alone. */
export function shown(row: ComparisonRow, show: Show): boolean {
  const kind = kindOf(row);
  switch (show) {
    case 'all':
      return true;
    case 'differs':
      return row.counterpart === 'both' && kind !== 'equal';
    case 'must':
      return row.target !== undefined && (!met.has(kind) || row.provisional || isDenied(row));
    case 'unlooked':
      return row.counterpart === 'not-looked-at';
  }
}

/** Parts of the coverage bar, the best first; a verdict on weak sources stands apart and counts nowhere else. */
export const coverageParts = [
  'equal', 'a-stricter', 'b-stricter', 'overlapping', 'incompatible', 'different-method', 'different-condition', 'undetermined', 'none-in-source', 'provisional', 'not-looked-at',
] as const;
export type CoverageKey = (typeof coverageParts)[number];

/** Requirements of the target by the best that any row says of them, so that each counts once. */
export function coverageOf(rows: readonly ComparisonRow[]): Readonly<{ key: CoverageKey; count: number }>[] {
  const best = new Map<string, number>();
  for (const row of rows) {
    const rank = coverageParts.indexOf(partOf(row));
    if (row.target) best.set(row.target.id, Math.min(rank, best.get(row.target.id) ?? rank));
  }
  return coverageParts.map((key, rank) => ({ key, count: [...best.values()].filter((each) => each === rank).length })).filter(({ count }) => count > 0);
}

function partOf(row: ComparisonRow): CoverageKey {
  const kind = kindOf(row);
  if (kind === 'not-looked-at') return kind;
  if (row.provisional) return 'provisional';
  if (kind === 'none-in-target') return 'undetermined';
  return isDenied(row) && met.has(kind) ? (coverageParts.find((part) => part === row.stated) ?? 'overlapping') : kind;
}
