import type { Rule, Violation } from './check/facts';
import type { Operation } from './load/operation';

export type Report = Readonly<{
  fault: string;
  acknowledged: number;
  /** Operations that were sent more than once. */
  retried: number;
  unknown: number;
  /** By the code of the refusal. */
  refused: Readonly<Record<string, number>>;
  decisions: number;
  leaves: number;
  heads: number;
  /** Longest time in which nobody at all got an acknowledgement, in milliseconds. */
  longestGapMs: number;
  violations: readonly Violation[];
}>;

/** What came of the operations of one run. */
export function counted(operations: readonly Operation[]): Pick<Report, 'acknowledged' | 'retried' | 'unknown' | 'refused' | 'decisions' | 'longestGapMs'> {
  const acknowledged = operations.filter(({ outcome }) => outcome === 'acknowledged');
  const refused: Record<string, number> = {};
  for (const { outcome, code, status } of operations) if (outcome === 'refused') refused[code ?? String(status)] = (refused[code ?? String(status)] ?? 0) + 1;
  const moments = acknowledged.map(({ endedAt }) => endedAt).toSorted((one, other) => one - other);
  const gaps = moments.map((moment, at) => moment - (moments[at - 1] ?? moment));
  return {
    acknowledged: acknowledged.length,
    retried: operations.filter(({ attempts }) => attempts > 1).length,
    unknown: operations.filter(({ outcome }) => outcome === 'unknown').length,
    refused,
    decisions: acknowledged.filter(({ act }) => act === 'confirm').length,
    longestGapMs: Math.max(0, ...gaps),
  };
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** One line for people. */
export function told({ fault, acknowledged, retried, unknown, refused, decisions, leaves, heads, longestGapMs, violations }: Report): string {
  const codes = Object.entries(refused).map(([code, times]) => `${times} ${code}`).join(', ');
  const outcome = violations.length === 0 ? '0 violations' : `${violations.length} VIOLATIONS`;
  return `${fault}: ${acknowledged} acknowledged, ${retried} sent again, ${unknown} unknown, refused: ${codes || 'none'}; ${decisions} decisions by two, ${leaves} leaves, ${heads} heads seen; longest gap ${seconds(longestGapMs)}; ${outcome}`;
}

/** The first of each kind, with how many there are. */
export function violationsTold(violations: readonly Violation[]): string {
  const kinds = new Map<Rule, Violation[]>();
  for (const one of violations) kinds.set(one.rule, [...(kinds.get(one.rule) ?? []), one]);
  return [...kinds].map(([rule, all]) => `  ${rule}: ${all.length}, such as ${all[0]?.what ?? ''}`).join('\n');
}
