import { deltaSays } from './delta';
import { maskFrom, otherEnd, type ReferenceEdge } from './edges';
import { anything, composed, intersection, isAnything, isSame, type Possible, possible } from './relations';

/** Edges that lead from one document to another, and what they alone show. */
export type ReferenceProof = Readonly<{ documents: readonly string[]; edges: readonly ReferenceEdge[]; mask: Possible; grade: number; rule: 'compose' | 'shared-base' }>;

/** Facts on edges, and which documents were there on the day. */
export type World = Readonly<{ edges: readonly ReferenceEdge[]; isThere(document: string): boolean }>;

const MOST_STEPS = 4;

/** Every simple path of at most four edges that shows something. */
export function proofsBetween(world: World, from: string, to: string): ReferenceProof[] {
  const found: ReferenceProof[] = [];
  const search = (documents: readonly string[], edges: readonly ReferenceEdge[]): void => {
    const here = documents.at(-1) ?? from;
    if (here === to) found.push(...proofOf(world, documents, edges));
    if (here === to || edges.length === MOST_STEPS) return;
    for (const edge of world.edges.filter((one) => one.from === here || one.to === here)) {
      const next = otherEnd(edge, here);
      if (!documents.includes(next) && world.isThere(next) && !isAnything(edge.mask)) search([...documents, next], [...edges, edge]);
    }
  };
  if (world.isThere(from) && world.isThere(to)) search([from], []);
  return found;
}

function proofOf(world: World, documents: readonly string[], edges: readonly ReferenceEdge[]): ReferenceProof[] {
  if (edges.length > 1 && edges.some((edge) => isDisputed(world, edge))) return [];
  const alone = edges.reduce<Possible>((mask, edge, at) => composed(mask, maskFrom(edge, documents[at] ?? '')), possible('equal'));
  const overBase = intersection(alone, sharedBase(documents, edges));
  const mask = isSame(alone, overBase) ? alone : overBase;
  if (isAnything(mask)) return [];
  return [{ documents, edges, mask, grade: Math.min(...edges.map(({ grade }) => grade)), rule: isSame(alone, overBase) ? 'compose' : 'shared-base' }];
}

function sharedBase([, base]: readonly string[], edges: readonly ReferenceEdge[]): Possible {
  const [ours, theirs] = edges;
  if (!ours || !theirs || edges.length > 2) return anything;
  const isOverBase = [ours, theirs].every(({ about, to, complete }) => about === 'adoption' && to === base && complete);
  return isOverBase ? deltaSays(ours.deviations, theirs.deviations) : anything;
}

/** All that is said of the two documents themselves leaves nothing. */
export function isDisputed({ edges }: World, { from, to }: ReferenceEdge): boolean {
  const parallel = edges.filter((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
  return parallel.map((one) => maskFrom(one, from)).reduce(intersection, anything).size === 0;
}
