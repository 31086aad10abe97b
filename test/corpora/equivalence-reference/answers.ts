import { isDisputed, proofsBetween, type ReferenceProof, type World } from './proofs';
import type { ReferenceEdge } from './edges';
import { anything, intersection, isAnything, isSame, type Possible } from './relations';

export type ReferenceAnswer = Readonly<{
  mask: Possible;
  standing: 'approved' | 'reviewed' | 'candidate' | 'lead' | 'none';
  grade: number;
  provisional: boolean;
  proofs: readonly ReferenceProof[];
  /** Sizes of the smallest sets of proofs that leave nothing; 0 where there is no contradiction. */
  conflict: number;
}>;

export function referenceAnswer(world: World, from: string, to: string): ReferenceAnswer {
  const proofs = proofsBetween(world, from, to);
  if (proofs.length === 0) return leadOrNothing(world, from, to);
  const mask = proofs.map((proof) => proof.mask).reduce(intersection, anything);
  const sets = smallestSets(proofs, mask);
  const grade = Math.max(...sets.map(weakest));
  const isUnlabelled = sets.filter((set) => weakest(set) === grade).every((set) => set.some(({ edges }) => edges.some(({ flags }) => flags.has('label-not-seen'))));
  return { mask, standing: standingOf(proofs, mask), grade, provisional: grade <= 1 || isUnlabelled, proofs, conflict: mask.size === 0 ? (sets[0]?.length ?? 0) : 0 };
}

const weakest = (proofs: readonly ReferenceProof[]): number => Math.min(...proofs.map(({ grade }) => grade));

/** All sets of the fewest proofs that together leave exactly the mask. */
function smallestSets(proofs: readonly ReferenceProof[], mask: Possible): (readonly ReferenceProof[])[] {
  for (let size = 1; ; size += 1) {
    const found = setsOf(proofs, size).filter((set) => isSame(set.map((proof) => proof.mask).reduce(intersection, anything), mask));
    if (found.length > 0) return found;
  }
}

function setsOf<T>(items: readonly T[], size: number): (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => setsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

/** Of the best graded decisions on the two documents one mapping must say, with all its facts of that grade, what the answer says. */
function standingOf(proofs: readonly ReferenceProof[], mask: Possible): ReferenceAnswer['standing'] {
  const decided = proofs.flatMap(({ edges: [edge, second], mask: said }) => (edge?.about === 'mapping' && !second ? [{ grade: edge.grade, said, number: edge.facts.flatMap((fact) => (fact.kind === 'mapping' ? [fact.mapping] : [])).join() }] : []));
  const grade = Math.max(0, ...decided.map((one) => one.grade));
  const numbers = [...new Set(decided.map(({ number }) => number))];
  const isWhole = numbers.some((number) => isSame(decided.filter((one) => one.grade === grade && one.number === number).map(({ said }) => said).reduce(intersection, anything), mask));
  if (mask.size === 0 || !isWhole) return 'candidate';
  if (grade === 5) return 'approved';
  return grade === 4 ? 'reviewed' : 'candidate';
}

/** Both documents adopt one base, and of each the degree is known or is exactly what is missing. */
function leadOrNothing(world: World, from: string, to: string): ReferenceAnswer {
  const nothing = { mask: anything, proofs: [], conflict: 0 };
  const usable = (edge: ReferenceEdge) => edge.about === 'adoption' && !isDisputed(world, edge) && (isMissing(edge) || !isAnything(edge.mask));
  const isThere = [from, to].every((document) => world.isThere(document));
  const pairs = world.edges.filter((edge) => edge.from === from && usable(edge) && world.isThere(edge.to)).flatMap((ours) =>
    world.edges.filter((edge) => edge.from === to && edge.to === ours.to && usable(edge) && (isMissing(ours) || isMissing(edge))).map((theirs) => [ours, theirs]),
  );
  if (!isThere || pairs.length === 0) return { ...nothing, standing: 'none', grade: 0, provisional: false };
  const fewest = Math.min(...pairs.map((pair) => pair.filter(isMissing).length));
  const best = pairs.filter((pair) => pair.filter(isMissing).length === fewest);
  const grade = Math.max(...best.map((pair) => Math.min(...pair.map((edge) => edge.grade))));
  const [first = []] = best.filter((pair) => Math.min(...pair.map((edge) => edge.grade)) === grade).sort(([a], [b]) => ((a?.to ?? '') < (b?.to ?? '') ? -1 : 1));
  return { ...nothing, standing: 'lead', grade, provisional: grade <= 1 || first.some(({ flags }) => flags.has('label-not-seen')) };
}

const isMissing = ({ flags }: ReferenceEdge): boolean => flags.has('degree-missing');
