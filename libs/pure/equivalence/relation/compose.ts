import { ALL_FIVE, DISJOINT, EQUAL, type Mask, OVERLAP, relations, SUBSET, SUPERSET } from './relation';

const PART = SUBSET | OVERLAP | DISJOINT;
const WHOLE = SUPERSET | OVERLAP | DISJOINT;

/** What X r Y and Y s Z leave possible between X and Z; rows r and columns s in the order of `relations`. */
const table: readonly (readonly Mask[])[] = [
  [EQUAL, SUBSET, SUPERSET, OVERLAP, DISJOINT],
  [SUBSET, SUBSET, ALL_FIVE, PART, DISJOINT],
  [SUPERSET, EQUAL | SUBSET | SUPERSET | OVERLAP, SUPERSET, SUPERSET | OVERLAP, WHOLE],
  [OVERLAP, SUBSET | OVERLAP, WHOLE, ALL_FIVE, WHOLE],
  [DISJOINT, PART, DISJOINT, PART, ALL_FIVE],
];

const WIDTH = ALL_FIVE + 1;
const composed = Uint8Array.from({ length: WIDTH * WIDTH }, (_, at) => union(Math.floor(at / WIDTH), at % WIDTH));

/** The mask from X to Z, given those from X to Y and from Y to Z. A contradiction on either side stays one. */
export function compose(r: Mask, s: Mask): Mask {
  return composed[r * WIDTH + s] ?? ALL_FIVE;
}

function union(r: Mask, s: Mask): Mask {
  const cells = relations.flatMap((_, row) => relations.map((_relation, column) => ((r >> row) & (s >> column) & 1 ? (table[row]?.[column] ?? ALL_FIVE) : 0)));
  return cells.reduce((mask, cell) => mask | cell, 0);
}
