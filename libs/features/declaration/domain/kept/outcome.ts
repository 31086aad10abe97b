import type { LintFinding } from '../finding';

/** What tells a finding from another at the next look. */
type Told = Pick<LintFinding, 'code' | 'severity' | 'path' | 'params'>;

/** `unchanged`: the rules say of it what they said before. */
export type CheckOutcome = 'unchanged' | 'changed';

/** Hints are worth a look while somebody writes; of a published declaration only those on changed standards (D7) are followed. */
export const followed = (findings: readonly LintFinding[]): readonly LintFinding[] => findings.filter(({ severity, rule }) => severity !== 'hint' || rule === 'D7');

/**
 * Whether the rules say something new. `before` null: nothing was looked at since the publication, which nothing blocked and which told
 * every notice; a hint that was there then is news only where it is on a standard that has changed.
 */
export function outcomeOf(before: readonly Told[] | null, after: readonly Told[], changed: readonly string[]): CheckOutcome {
  const isOld = ({ severity, params: { number } }: Told): boolean => severity === 'hint' && !changed.some((standard) => standard === number);
  const known = before ?? after.filter(isOld);
  return keysOf(known) === keysOf(after) ? 'unchanged' : 'changed';
}

const keysOf = (findings: readonly Told[]): string => findings.map(({ code, path, params }) => JSON.stringify([code, path, Object.entries(params).sort()])).sort().join('\n');
