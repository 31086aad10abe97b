import type { LaneNode } from './lanes-model';
import { textWidth } from './text-width';

/** An edition in its place. */
type Box = Readonly<{ node: LaneNode; x: number; y: number; width: number; height: number }>;
export type DerivedPath = Readonly<{ d: string; label: Readonly<{ x: number; y: number; width: number; text: string }> }>;

/** Height of the strip that the line runs along. */
export const TROUGH = 46;
const MARGIN = 32;
const SIZE = 13.5;

/** From the outer side of one edition down, along the strip, and up to the outer side of the other. */
export function derivedPath(from: Box, to: Box, { label, bottom }: Readonly<{ label: string; bottom: number }>): DerivedPath {
  const y = bottom + TROUGH / 2 - 4;
  const sameLane = from.node.lane === to.node.lane;
  const [start, end] = [sideOf(from, to), sameLane ? 'right' : sideOf(to, from)] as const;
  const [startX, endX] = [edgeOf(from, start), edgeOf(to, end)];
  const [outX, backX] = [outside(startX, start), outside(endX, end)];
  const tip = end === 'left' ? endX - 7 : endX + 7;
  const d = `M${startX} ${middle(from)}H${outX}V${y}H${backX}V${middle(to)}H${tip}`;
  const width = textWidth(label, SIZE) + 16;
  return { d, label: { x: (outX + backX) / 2, y, width, text: label } };
}

type Side = 'left' | 'right';

/** Mainland editions are left on their left, those of the Taiwan region on their right, bases away from the other end. */
function sideOf(box: Box, other: Box): Side {
  if (box.node.lane === 'base') return other.node.lane === 'mainland' ? 'right' : 'left';
  return box.node.lane === 'mainland' ? 'left' : 'right';
}

const edgeOf = (box: Box, side: Side): number => (side === 'left' ? box.x : box.x + box.width);
const outside = (x: number, side: Side): number => (side === 'left' ? x - MARGIN : x + MARGIN);
const middle = (box: Box): number => box.y + box.height / 2;
