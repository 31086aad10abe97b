import { flagCode, type Graph } from '@pure/equivalence';

/** Two documents of which facts do not agree: what follows from them, or the degrees that they give. Documents are keys. */
export type Conflict = Readonly<{ kind: 'contradiction' | 'degrees-differ'; from: number; to: number }>;

const DEGREES_DIFFER = flagCode('degrees-differ');

/** Every pair for which sources give different degrees, once. */
export function* pairsOfSeveralDegrees({ first, neighbour, link, edges, documents: { key } }: Graph): Generator<Conflict> {
  for (let document = 0; document < key.length; document += 1) {
    for (let entry = first[document] ?? 0; entry < (first[document + 1] ?? 0); entry += 1) {
      const forward = ((link[entry] ?? 0) & 1) === 0;
      const code = edges.code[(link[entry] ?? 0) >> 1] ?? 0;
      if (forward && (code & DEGREES_DIFFER) !== 0) yield { kind: 'degrees-differ', from: key[document] ?? 0, to: key[neighbour[entry] ?? 0] ?? 0 };
    }
  }
}
