import { type DeviationKind, relations, relationsIn } from '@pure/equivalence';
import type { DeviationWeight, MappingRow } from '../content';
import { statedMask } from '../masks';

/** `no-counterpart`: looked at, and one side has nothing; `open`: not stated, or suggested and confirmed by nobody. */
export const rowStandings = [...relations, 'no-counterpart', 'open'] as const;
export type RowStanding = (typeof rowStandings)[number];

/** Which rows are asked for; null: all. `test`: whether a further test is needed. */
export type RowsAsked = Readonly<{ relation: RowStanding | null; deviation: DeviationKind | null; severity: DeviationWeight | null; test: 'yes' | 'no' | null }>;

/** How a row stands: each relation that is still possible counts. */
export function standingsOf(row: MappingRow): readonly RowStanding[] {
  if (row.sources.length === 0 || row.targets.length === 0) return ['no-counterpart'];
  if (row.relations.length === 0 || (row.method === 'hybrid' && !row.confirmed)) return ['open'];
  return relationsIn(statedMask(row));
}

export const rowsAsked = (rows: readonly MappingRow[], { relation, deviation, severity, test }: RowsAsked): readonly MappingRow[] =>
  rows.filter((row) =>
    (relation === null || standingsOf(row).includes(relation)) && (deviation === null || row.deviation === deviation) && (severity === null || row.severity === severity) &&
    (test === null || row.extraTest === (test === 'yes')));
