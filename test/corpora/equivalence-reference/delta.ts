import type { Deviation } from '@pure/equivalence';
import { adds, removes } from './edges';
import { anything, type Possible, possible } from './relations';

/**
 * What two complete lists of deviations from one base leave between their documents; for deviations without values. What one
 * side alone deleted or the other alone added is asked by one and not by the other.
 */
export function deltaSays(from: readonly Deviation[], to: readonly Deviation[]): Possible {
  const ours = from.filter((one) => adds(one) || removes(one));
  const theirs = to.filter((one) => adds(one) || removes(one));
  if ([...ours, ...theirs].some(({ baseClause }) => baseClause === '')) return anything;
  const isOpen = ours.some((one) => theirs.some((other) => meet(one, other) && !isSameRemoval(one, other, [...ours, ...theirs])));
  if (isOpen) return possible('equal', 'subset', 'superset', 'overlap');
  const lone = (one: Deviation, others: readonly Deviation[]) => !others.some((other) => meet(one, other));
  const toAsks = ours.some((one) => removes(one) && lone(one, theirs)) || theirs.some((one) => adds(one) && lone(one, ours));
  const fromAsks = theirs.some((one) => removes(one) && lone(one, ours)) || ours.some((one) => adds(one) && lone(one, theirs));
  if (toAsks) return fromAsks ? possible('overlap') : possible('subset');
  return fromAsks ? possible('superset') : possible('equal');
}

/** One clause, and the same characteristic, or one of them may be any. */
const meet = (a: Deviation, b: Deviation): boolean => a.baseClause === b.baseClause && (!a.characteristic || !b.characteristic || a.characteristic === b.characteristic);

/** Both deleted the same, and nothing else is told of it. */
function isSameRemoval(a: Deviation, b: Deviation, all: readonly Deviation[]): boolean {
  const isAlone = all.every((one) => !meet(one, a) || (one.kind === 'removed' && one.characteristic === a.characteristic));
  return a.kind === 'removed' && b.kind === 'removed' && a.characteristic !== undefined && a.characteristic === b.characteristic && isAlone;
}
