import { maskInCode } from '../fact/edge-code';
import { converse } from '../relation/converse';
import type { Edges } from './edges';

/**
 * The edges by their `to`: those of document d are `firstOf[d]` to `firstOf[d + 1] - 1`, in the order of `from`. All of one lies
 * side by side in `table`, since they are written at random: `from`, the edge, and the mask from `to` to `from`.
 */
export type Turned = Readonly<{ firstOf: Int32Array; table: Int32Array }>;

export const FROM = 0;
export const EDGE = 1;
export const MASK = 2;
export const TURNED_WIDTH = 3;

export function turnedEdges({ firstOf, to, code }: Edges): Turned {
  const turned = { firstOf: new Int32Array(firstOf.length), table: new Int32Array(to.length * TURNED_WIDTH) };
  for (let edge = 0; edge < to.length; edge += 1) turned.firstOf[(to[edge] as number) + 1] = (turned.firstOf[(to[edge] as number) + 1] as number) + 1;
  for (let document = 1; document < firstOf.length; document += 1) turned.firstOf[document] = (turned.firstOf[document] as number) + (turned.firstOf[document - 1] as number);
  const next = turned.firstOf.slice();
  for (let document = 0; document + 1 < firstOf.length; document += 1) {
    for (let edge = firstOf[document] as number; edge < (firstOf[document + 1] as number); edge += 1) {
      const at = (next[to[edge] as number] as number) * TURNED_WIDTH;
      next[to[edge] as number] = (next[to[edge] as number] as number) + 1;
      turned.table[at + FROM] = document;
      turned.table[at + EDGE] = edge;
      turned.table[at + MASK] = converse(maskInCode(code[edge] as number));
    }
  }
  return turned;
}
