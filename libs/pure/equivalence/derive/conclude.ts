import { edgeFlags } from '../fact/edge';
import { flagsInCode } from '../fact/edge-code';
import { edgeBits, type Graph, hasBit, keyOf } from '../graph/graph';
import { ALL_FIVE, CONTRADICTION, type Mask } from '../relation/relation';
import { deciding, weakest } from './deciding';
import type { Derivation } from './derivation';
import { derivedProof, driftOf, editionGapsOf, factsOn } from './derived-proof';
import type { Reach } from './reach';
import { gapAmong } from './shared-base';
import { isLabelled, type Trail, trailOrder, weighed, type WeighedTrail } from './trail';

/** The two documents by index, how far the search went, and whether it came to its end. */
export type Searched = Readonly<{ from: number; to: number; reach: Reach; exhaustive: boolean }>;

/** What all proofs between two documents say together; there is at least one. */
export function conclude(graph: Graph, found: readonly Trail[], { reach, exhaustive, ...ends }: Searched): Derivation {
  const trails = found.map((trail) => weighed(graph, trail)).sort(trailOrder(graph));
  const mask = trails.reduce((left, trail) => left & trail.mask, ALL_FIVE);
  const decisive = deciding(trails, mask);
  const grade = weakest(decisive);
  const isContradiction = mask === CONTRADICTION;
  const { gap, hasOpenKey } = isContradiction ? { gap: null, hasOpenKey: false } : gapAmong(graph, trails);
  const flags = decisive.flatMap((trail) => flagsInCode(trail.flags));
  const proofs = trails.map((trail) => derivedProof(graph, trail));
  const [from, to] = [keyOf(graph, ends.from), keyOf(graph, ends.to)];
  return {
    from, to, mask, grade, gap, proofs, exhaustive,
    ...(isContradiction ? { standing: 'candidate', mapping: null } : standingOf(graph, trails, mask)),
    provisional: grade <= 1 || !decisive.every(isLabelled),
    flags: edgeFlags.filter((flag) => flags.includes(flag) || (flag === 'open-key' && hasOpenKey)),
    editionGaps: editionGapsOf(graph, trails),
    drift: driftOf(graph, trails, reach),
    whyNot: isContradiction ? { missing: 'contradiction', from, to } : null,
    contradiction: isContradiction ? proofs.filter((_, at) => decisive.some((trail) => trail === trails[at])) : [],
  };
}

/** By the best graded mapping of the two documents themselves that says all that the answer says; where more follows than it decided, nobody approved that. */
function standingOf(graph: Graph, trails: readonly WeighedTrail[], mask: Mask): Pick<Derivation, 'standing' | 'mapping'> {
  const decided = trails.filter(({ links }) => links.length === 1 && hasBit(graph, links[0], edgeBits.MAPPING));
  const grade = decided.reduce((best, one) => Math.max(best, one.grade), 0);
  const best = decided.filter((one) => one.grade === grade);
  const numberOf = ({ links }: WeighedTrail) => graph.mappings.get(links[0] >> 1);
  const saidBy = (mapping: WeighedTrail): Mask => best.reduce((left, one) => (numberOf(one) === numberOf(mapping) ? left & one.mask : left), ALL_FIVE);
  const whole = grade < AGREED ? undefined : best.find((one) => saidBy(one) === mask);
  if (!whole) return { standing: 'candidate', mapping: null };
  return { standing: grade === APPROVED ? 'approved' : 'reviewed', mapping: factsOn(graph, whole.links[0])[0] };
}

const APPROVED = 5;
const AGREED = 4;
