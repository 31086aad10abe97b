import type { Gap, GapItem } from '../derive/answer';
import { ADDS, type Changes, changesOfKind, REMOVES } from '../fact/changes';
import type { Deviations } from '../fact/changes-among';
import type { Deviation } from '../fact/fact';
import { ALL_FIVE, EQUAL, type Mask, OVERLAP, SUBSET, SUPERSET } from '../relation/relation';
import { gapOfPair } from './pair-gap';
import { type TouchedKey, touchedKeys } from './touched-keys';

/** What is left under one key: what `to` asks and `from` does not, and whether `from` asks something that `to` does not. */
type KeyGap = Readonly<{ items: readonly GapItem[]; backward: boolean }>;

const ANY: Mask = EQUAL | SUBSET | SUPERSET | OVERLAP;

/**
 * What `to` asks and `from` does not, from the deviations of both from one dated base: (D from ∖ D to) ∪ (A to ∖ A from),
 * where D is what a side deleted of the base and A what it added. The mask says nothing unless both lists are complete.
 * Different keys are taken as independent.
 */
export function gapOf(from: Deviations, to: Deviations): Readonly<{ mask: Mask; gap: Gap }> {
  const keys = touchedKeys(from.list, to.list);
  const gaps = keys.map(gapAt);
  const items = gaps.flatMap((gap) => gap.items);
  const isListed = from.complete && to.complete && keys.every(({ clause }) => clause !== '');
  const isOpen = items.some(({ open }) => open);
  return { mask: isListed ? maskOf(gaps, isOpen) : ALL_FIVE, gap: { complete: isListed && !isOpen, items } };
}

function maskOf(gaps: readonly KeyGap[], isOpen: boolean): Mask {
  if (isOpen) return ANY;
  const backward = gaps.some((gap) => gap.backward);
  if (gaps.every(({ items }) => items.length === 0)) return backward ? SUPERSET : EQUAL;
  return backward ? OVERLAP : SUBSET;
}

function gapAt(key: TouchedKey): KeyGap {
  if (key.clause === '') return openGap(key);
  const [ours, ...oursMore] = key.from;
  const [theirs, ...theirsMore] = key.to;
  if (!ours || !theirs) return gapOfOneSide(key);
  const left = oursMore.length + theirsMore.length === 0 ? gapOfPair(ours, theirs) : undefined;
  if (!left) return openGap(key);
  const asked = does(theirs, ADDS) ? item(theirs, 'to') : item(ours, 'from');
  return { items: left.forward ? [asked] : [], backward: left.backward };
}

/** A key that one side alone changed: its deletions and the other's additions are what the other asks more. */
function gapOfOneSide({ from, to }: TouchedKey): KeyGap {
  const deleted = from.filter((deviation) => does(deviation, REMOVES)).map((deviation) => item(deviation, 'from'));
  const added = to.filter((deviation) => does(deviation, ADDS)).map((deviation) => item(deviation, 'to'));
  return { items: [...deleted, ...added], backward: from.some((deviation) => does(deviation, ADDS)) || to.some((deviation) => does(deviation, REMOVES)) };
}

function openGap({ from, to }: TouchedKey): KeyGap {
  return { items: [...from.map((deviation) => item(deviation, 'from')), ...to.map((deviation) => item(deviation, 'to'))].map((left) => ({ ...left, open: true })), backward: true };
}

const item = (deviation: Deviation, side: GapItem['side']): GapItem => ({ deviation, side, open: false });
const does = ({ kind }: Deviation, changes: Changes): boolean => (changesOfKind(kind) & changes) !== 0;
