import { otherEnd, type ReferenceEdge } from './edges';
import { isDisputed, type World } from './proofs';
import { isAnything } from './relations';

/** A connection over edges of any kind. */
type Connection = Readonly<{ documents: readonly string[]; edges: readonly ReferenceEdge[] }>;

/** Reasons that may be given for a pair of which nothing is known: those of the first missing facts on the shortest connections. */
export function reasonsAllowed(world: World, from: string, to: string): ReadonlySet<string> {
  if (!world.isThere(from) || !world.isThere(to)) return new Set(['document-later']);
  const silent = (edge: ReferenceEdge) => isAnything(edge.mask) || isDisputed(world, edge);
  const found = shortest(connections(world, from, to), (edges) => edges.length);
  const best = shortest(found, (edges) => edges.filter(silent).length);
  if (best.length > 0) return new Set(best.map(({ edges }) => reasonOf(edges.find(silent), edges, world)));
  const isEver = connections({ ...world, isThere: () => true }, from, to).length > 0;
  return new Set(isEver ? ['document-later'] : ['too-many-steps', 'no-connection']);
}

function reasonOf(missing: ReferenceEdge | undefined, edges: readonly ReferenceEdge[], world: World): string {
  if (!missing) return edges.some(({ flags }) => flags.has('deviations-not-recorded')) ? 'deviations-not-recorded' : 'nothing-follows';
  if (isDisputed(world, missing)) return 'contradiction';
  const reasons = ['degree-missing', 'edition-not-stated', 'not-equivalent', 'equivalent-after-2001', 'edition-gap', 'mention-only'];
  return reasons.find((reason) => missing.flags.has(reason)) ?? 'nothing-follows';
}

function connections(world: World, from: string, to: string): Connection[] {
  const found: Connection[] = [];
  const search = (documents: readonly string[], edges: readonly ReferenceEdge[]): void => {
    const here = documents.at(-1) ?? from;
    if (here === to) found.push({ documents, edges });
    if (here === to || edges.length === 4) return;
    for (const edge of world.edges.filter((one) => one.from === here || one.to === here)) {
      const next = otherEnd(edge, here);
      if (!documents.includes(next) && world.isThere(next)) search([...documents, next], [...edges, edge]);
    }
  };
  search([from], []);
  return found;
}

function shortest(all: readonly Connection[], measure: (edges: readonly ReferenceEdge[]) => number): Connection[] {
  const least = Math.min(...all.map(({ edges }) => measure(edges)));
  return all.filter(({ edges }) => measure(edges) === least);
}
