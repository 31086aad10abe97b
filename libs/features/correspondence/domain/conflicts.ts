import { flagCode, type Graph } from '@pure/equivalence';

/** Facts on one pair of documents that do not agree, told as the facts tell it. Documents are keys. */
export type Conflict = Readonly<{ kind: 'contradiction' | 'degrees-differ'; from: number; to: number }>;

const DEGREES_DIFFER = flagCode('degrees-differ');

/** Every pair whose parallel edges leave no relation, or whose sources give different degrees; each once. */
export function conflictsIn(graph: Graph): readonly Conflict[] {
  return [...contradictoryPairs(graph), ...pairsOfSeveralDegrees(graph)];
}

function contradictoryPairs({ disputed, documents: { key } }: Graph): readonly Conflict[] {
  const pairs = [...disputed].flatMap(([document, links]) => [...new Set(links.map(({ neighbour }) => neighbour))].map((neighbour) => [document, neighbour] as const));
  return pairs.filter(([from, to]) => from < to).map(([from, to]) => ({ kind: 'contradiction', from: key[from] ?? 0, to: key[to] ?? 0 }));
}

function* pairsOfSeveralDegrees({ first, neighbour, link, edges, documents: { key } }: Graph): Generator<Conflict> {
  for (let document = 0; document < key.length; document += 1) {
    for (let entry = first[document] ?? 0; entry < (first[document + 1] ?? 0); entry += 1) {
      const forward = ((link[entry] ?? 0) & 1) === 0;
      const code = edges.code[(link[entry] ?? 0) >> 1] ?? 0;
      if (forward && (code & DEGREES_DIFFER) !== 0) yield { kind: 'degrees-differ', from: key[document] ?? 0, to: key[neighbour[entry] ?? 0] ?? 0 };
    }
  }
}
