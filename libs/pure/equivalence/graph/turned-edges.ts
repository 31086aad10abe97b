import type { Edges } from './edges';

/** The edges by their `to`: those of document d are `firstOf[d]` to `firstOf[d + 1] - 1`, in the order of `from`. */
export type Turned = Readonly<{ firstOf: Int32Array; from: Int32Array; edge: Int32Array }>;

export function turnedEdges({ firstOf, to }: Edges): Turned {
  const turned = { firstOf: new Int32Array(firstOf.length), from: new Int32Array(to.length), edge: new Int32Array(to.length) };
  for (let edge = 0; edge < to.length; edge += 1) turned.firstOf[(to[edge] as number) + 1] = (turned.firstOf[(to[edge] as number) + 1] as number) + 1;
  for (let document = 1; document < firstOf.length; document += 1) turned.firstOf[document] = (turned.firstOf[document] as number) + (turned.firstOf[document - 1] as number);
  const next = turned.firstOf.slice();
  for (let document = 0; document + 1 < firstOf.length; document += 1) {
    for (let edge = firstOf[document] as number; edge < (firstOf[document + 1] as number); edge += 1) {
      const at = next[to[edge] as number] as number;
      next[to[edge] as number] = at + 1;
      turned.from[at] = document;
      turned.edge[at] = edge;
    }
  }
  return turned;
}
