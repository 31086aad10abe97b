import type { Edges } from './edges';

/** For each document the least index of those that edges of any kind connect it with, step by step. */
export function componentsOf({ firstOf, to }: Edges): Int32Array {
  const documents = firstOf.length - 1;
  const parent = new Int32Array(documents);
  for (let document = 0; document < documents; document += 1) parent[document] = document;
  for (let document = 0; document < documents; document += 1) {
    for (let edge = firstOf[document] as number; edge < (firstOf[document + 1] as number); edge += 1) {
      const [a, b] = [rootOf(parent, document), rootOf(parent, to[edge] as number)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  for (let document = 0; document < documents; document += 1) parent[document] = rootOf(parent, document);
  return parent;
}

function rootOf(parent: Int32Array, document: number): number {
  let at = document;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at] as number] as number;
    at = parent[at] as number;
  }
  return at;
}
