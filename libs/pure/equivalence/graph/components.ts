import type { Edges } from './edges';

/** For each document the least index of those that edges of any kind connect it with, step by step. */
export function componentsOf({ count, from, to }: Edges, documents: number): Int32Array {
  const parent = Int32Array.from({ length: documents }, (_, document) => document);
  const rootOf = (document: number): number => {
    let at = document;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (let edge = 0; edge < count; edge += 1) {
    const [a, b] = [rootOf(from[edge] as number), rootOf(to[edge] as number)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  return parent.map((_, document) => rootOf(document));
}
