import { ADDS, changesOfKind, REMOVES } from '../fact/changes';
import type { Deviation } from '../fact/fact';
import { acceptedOrder, type AcceptedOrder } from './accepted';

/** What remains of a key that each side changed once: whether `to` asks what `from` does not, and the reverse. */
export type PairGap = Readonly<{ forward: boolean; backward: boolean }>;

const GAPS: Readonly<Record<AcceptedOrder, PairGap>> = {
  same: { forward: false, backward: false },
  inside: { forward: false, backward: true },
  around: { forward: true, backward: false },
  across: { forward: true, backward: true },
};

/** Decides such a key; undefined where it stays open. */
export function gapOfPair(from: Deviation, to: Deviation): PairGap | undefined {
  if (from.characteristic !== to.characteristic) return undefined;
  if (from.kind === 'removed' || to.kind === 'removed') return gapOfRemoved(from, to);
  const order = orderOf(from, to);
  return order === undefined || !agrees(from, to, order) ? undefined : GAPS[order];
}

/** Two removals are one only where both name the characteristic: without it each may have removed another part of the clause. */
function gapOfRemoved(from: Deviation, to: Deviation): PairGap | undefined {
  return from.kind === to.kind && from.characteristic ? GAPS.same : undefined;
}

/** By what both accept, by the same method. An added requirement has no method of the base to fall back on and must name its own. */
function orderOf(from: Deviation, to: Deviation): AcceptedOrder | undefined {
  if (!from.value || !to.value || from.value.method !== to.value.method) return undefined;
  const added = from.kind === 'added' || to.kind === 'added';
  return added && from.value.method === undefined ? undefined : acceptedOrder(from.value, to.value);
}

/** A requirement that was added stands beside the base's own, so that only two additions can be held against each other; nothing looser lies inside what is stricter. */
function agrees(from: Deviation, to: Deviation, order: AcceptedOrder): boolean {
  const [ours, theirs] = [changesOfKind(from.kind), changesOfKind(to.kind)];
  if (from.kind === 'added' || to.kind === 'added') return ours === ADDS && theirs === ADDS;
  if (ours === ADDS && theirs === REMOVES) return order === 'inside';
  return ours === REMOVES && theirs === ADDS ? order === 'around' : true;
}
