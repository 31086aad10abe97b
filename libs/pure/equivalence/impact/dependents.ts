import { type Graph, indexOf, NOT_FOUND } from '../graph/graph';

/** What rests on documents (declarations, mappings, recognitions, projects), one row for each document on which it rests. */
export type DependentColumns = Readonly<{ key: Int32Array; document: Int32Array }>;

/** Dependents by document: those of document d are `dependent[first[d]]` to `dependent[first[d + 1] - 1]`, each an index in `key`. */
export type Dependents = Readonly<{
  /** Ascending, each once. */
  key: Int32Array;
  first: Int32Array;
  dependent: Int32Array;
  /** Rows left out because their document is not in the graph. */
  unplaced: number;
}>;

export function buildDependents({ documents }: Graph, rows: DependentColumns): Dependents {
  const sorted = rows.key.slice().sort();
  const key = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const places = rows.document.map((document) => indexOf(documents, document));
  const first = new Int32Array(documents.key.length + 1);
  for (const place of places) if (place !== NOT_FOUND) first[place + 1] = (first[place + 1] as number) + 1;
  for (let at = 1; at < first.length; at += 1) first[at] = (first[at] as number) + (first[at - 1] as number);
  const dependent = new Int32Array(first.at(-1) ?? 0);
  const next = first.slice();
  for (const [row, place] of places.entries()) {
    if (place === NOT_FOUND) continue;
    dependent[next[place] as number] = placeOf(key, rows.key[row] as number);
    next[place] = (next[place] as number) + 1;
  }
  return { key, first, dependent, unplaced: rows.key.length - dependent.length };
}

function placeOf(keys: Int32Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
