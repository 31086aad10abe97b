import { converse, covers, DISJOINT, type Mask } from '@pure/equivalence';
import type { MappingContent, MappingRow, RowEnd } from './content';
import type { SideFacts } from './facts';
import { statedMask } from './masks';

export const clauseStandings = ['covered', 'partly', 'no-counterpart', 'not-looked-at'] as const;
export type ClauseStanding = (typeof clauseStandings)[number];

/**
 * How far the clauses of one side were looked at, and what was found. `total`: clauses of the tree, null where there is none,
 * so that nobody knows how many were not looked at.
 */
export type SideCoverage = Readonly<{
  total: number | null;
  covered: number;
  partly: number;
  noCounterpart: number;
  notLookedAt: number | null;
  clauses: readonly Readonly<{ clause: string; standing: ClauseStanding }>[];
}>;

export type Coverage = Readonly<{ source: SideCoverage; target: SideCoverage }>;

/** The gap both ways: of each clause, whether the other side asks for all of it. */
export function coverageOf({ rows }: MappingContent, facts: Readonly<{ source: SideFacts; target: SideFacts }>): Coverage {
  return {
    source: sideCoverage(facts.source, rows.map((row) => ({ ends: row.sources, others: row.targets, mask: converse(statedMask(row)), row }))),
    target: sideCoverage(facts.target, rows.map((row) => ({ ends: row.targets, others: row.sources, mask: statedMask(row), row }))),
  };
}

/** A row as one side sees it: `mask` from the other side to this one. */
type Seen = Readonly<{ ends: readonly RowEnd[]; others: readonly RowEnd[]; mask: Mask; row: MappingRow }>;

function sideCoverage({ clauses, requirements }: SideFacts, rows: readonly Seen[]): SideCoverage {
  const clauseOf = new Map(requirements.map(({ id, clause }) => [id, clause]));
  const standing = new Map<string, ClauseStanding>();
  for (const { ends, others, mask, row } of rows) {
    const found = standingOf(others, mask, row);
    for (const { kind, ref } of found === 'not-looked-at' ? [] : ends) {
      const clause = kind === 'clause' ? ref : clauseOf.get(ref);
      if (clause !== undefined) standing.set(clause, better(standing.get(clause), found));
    }
  }
  const all = clauses ?? [...standing.keys()];
  const told = all.map((clause) => ({ clause, standing: standing.get(clause) ?? ('not-looked-at' as const) }));
  const count = (wanted: ClauseStanding): number => told.filter((one) => one.standing === wanted).length;
  return {
    total: clauses && clauses.length, covered: count('covered'), partly: count('partly'), noCounterpart: count('no-counterpart'),
    notLookedAt: clauses && count('not-looked-at'), clauses: told,
  };
}

/** What nobody confirmed, or says nothing yet, was not looked at. */
function standingOf(others: readonly RowEnd[], mask: Mask, { relations, method, confirmed }: MappingRow): ClauseStanding {
  if (method === 'hybrid' && !confirmed) return 'not-looked-at';
  if (others.length === 0) return 'no-counterpart';
  if (relations.length === 0) return 'not-looked-at';
  if (mask === DISJOINT) return 'no-counterpart';
  return covers(mask) ? 'covered' : 'partly';
}

/** Of several rows on one clause the one that finds most of it counts. */
const better = (known: ClauseStanding | undefined, found: ClauseStanding): ClauseStanding =>
  known !== undefined && clauseStandings.indexOf(known) < clauseStandings.indexOf(found) ? known : found;
