import { covers, type DeviationKind, relations, relationsIn } from '@pure/equivalence';
import type { DeviationWeight, MappingRow } from '../content';
import { statedMask } from '../masks';

/** `no-counterpart`: looked at, and one side has nothing; `open`: not stated, or suggested and confirmed by nobody. */
export const rowStandings = [...relations, 'no-counterpart', 'open'] as const;
export type RowStanding = (typeof rowStandings)[number];

/** What readers look for most: where both differ, what must be tested for the target, what nobody has compared yet. */
export const rowShows = ['differs', 'must-test', 'not-compared'] as const;
export type RowShow = (typeof rowShows)[number];

/** Which rows are asked for; null: all. `test`: whether a further test is needed, as the row says. */
export type RowsAsked = Readonly<{ show: RowShow | null; relation: RowStanding | null; deviation: DeviationKind | null; severity: DeviationWeight | null; test: 'yes' | 'no' | null }>;

/** How a row stands: each relation that is still possible counts. */
export function standingsOf(row: MappingRow): readonly RowStanding[] {
  if (row.sources.length === 0 || row.targets.length === 0) return ['no-counterpart'];
  if (row.relations.length === 0 || (row.method === 'hybrid' && !row.confirmed)) return ['open'];
  return relationsIn(statedMask(row));
}

/** What nobody compared must be tested, unless the row says otherwise; what only the source asks for need not. */
const isShown: Readonly<Record<RowShow, (row: MappingRow) => boolean>> = {
  differs: (row) => standingsOf(row).some((standing) => standing !== 'equal' && standing !== 'open'),
  'must-test': (row) => row.targets.length > 0 && (row.extraTest ?? (row.sources.length === 0 || standingsOf(row).includes('open') || !covers(statedMask(row)))),
  'not-compared': (row) => standingsOf(row).includes('open'),
};

export const rowsAsked = (rows: readonly MappingRow[], { show, relation, deviation, severity, test }: RowsAsked): readonly MappingRow[] =>
  rows.filter((row) =>
    (show === null || isShown[show](row)) && (relation === null || standingsOf(row).includes(relation)) && (deviation === null || row.deviation === deviation) && (severity === null || row.severity === severity) &&
    (test === null || row.extraTest === (test === 'yes')));
