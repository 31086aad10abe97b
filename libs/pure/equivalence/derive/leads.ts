import { edgeFlags } from '../fact/edge';
import { flagCode, flagsInCode, gradeInCode, maskInCode } from '../fact/edge-code';
import { codeOf, edgeBits, type Graph, hasBit, isForward, keyOf } from '../graph/graph';
import { ALL_FIVE } from '../relation/relation';
import type { Derivation } from './derivation';
import { driftOf } from './derived-proof';
import { isThere, type Reach } from './reach';

/** An adoption whose degree is known or is all that is missing, seen from one of its documents. */
type Adoption = Readonly<{ other: number; link: number }>;
/** Two documents over one base; the links stand in the rows of the documents. */
export type Lead = Readonly<{ from: number; to: number; base: number; links: readonly [from: number, to: number] }>;

const DEGREE_MISSING = flagCode('degree-missing');
const LABEL_NOT_SEEN = flagCode('label-not-seen');

/** Leads from a document, the best for each target; looks at so many entries of rows at most. */
export function leadsFrom(graph: Graph, from: number, reach: Reach): Readonly<{ leads: ReadonlyMap<number, Lead>; exhaustive: boolean }> {
  const leads = new Map<number, Lead>();
  let left = reach.budget;
  for (const { other: base, link } of adoptions(graph, from, isForward)) {
    if (!isThere(graph, base, reach)) continue;
    left -= (graph.first[base + 1] as number) - (graph.first[base] as number);
    if (left < 0) return { leads, exhaustive: false };
    for (const { other: to, link: second } of adoptions(graph, base, (each) => !isForward(each))) {
      if (to === from || !isThere(graph, to, reach)) continue;
      const lead: Lead = { from, to, base, links: [link, second ^ 1] };
      const known = leads.get(to);
      if (missingIn(graph, lead) > 0 && (!known || isBetter(graph, lead, known))) leads.set(to, lead);
    }
  }
  return { leads, exhaustive: true };
}

export function leadBetween(graph: Graph, from: number, to: number, reach: Reach): Lead | undefined {
  const bases = new Map(adoptions(graph, to, isForward).map(({ other, link }) => [other, link]));
  const found = adoptions(graph, from, isForward).flatMap(({ other: base, link }): Lead[] => {
    const second = bases.get(base);
    return second === undefined || !isThere(graph, base, reach) ? [] : [{ from, to, base, links: [link, second] }];
  });
  return found.filter((lead) => missingIn(graph, lead) > 0).reduce<Lead | undefined>((best, lead) => (best && !isBetter(graph, lead, best) ? best : lead), undefined);
}

/** A lead as an answer: nothing is known, and exactly the degree of one or both adoptions is missing. */
export function leadAnswer(graph: Graph, lead: Lead, { reach, exhaustive }: Readonly<{ reach: Reach; exhaustive: boolean }>): Derivation {
  const { from, to, base, links: [first, second] } = lead;
  const flags = codeOf(graph, first) | codeOf(graph, second);
  const national = isMissing(graph, first) ? from : to;
  return {
    from: keyOf(graph, from), to: keyOf(graph, to), mask: ALL_FIVE, standing: 'lead', grade: gradeOf(graph, lead),
    provisional: gradeOf(graph, lead) <= 1 || (flags & LABEL_NOT_SEEN) !== 0,
    flags: edgeFlags.filter((flag) => flagsInCode(flags).includes(flag)),
    gap: null, editionGaps: [], mapping: null, contradiction: [], proofs: [], exhaustive,
    drift: driftOf(graph, [{ nodes: [from, base, to], links: [first, second ^ 1] }], reach),
    whyNot: { missing: 'degree-missing', from: keyOf(graph, national), to: keyOf(graph, base) },
  };
}

function adoptions(graph: Graph, document: number, isWanted: (link: number) => boolean): Adoption[] {
  const found: Adoption[] = [];
  for (let at = graph.first[document] as number; at < (graph.first[document + 1] as number); at += 1) {
    const link = graph.link[at] as number;
    if (!isWanted(link) || !hasBit(graph, link, edgeBits.ADOPTION) || hasBit(graph, link, edgeBits.DISPUTED)) continue;
    if (maskInCode(codeOf(graph, link)) !== ALL_FIVE || isMissing(graph, link)) found.push({ other: graph.neighbour[at] as number, link });
  }
  return found;
}

const isMissing = (graph: Graph, link: number): boolean => (codeOf(graph, link) & DEGREE_MISSING) !== 0;
const missingIn = (graph: Graph, { links }: Lead): number => links.filter((link) => isMissing(graph, link)).length;

function gradeOf(graph: Graph, { links: [first, second] }: Lead): Derivation['grade'] {
  const [a, b] = [gradeInCode(codeOf(graph, first)), gradeInCode(codeOf(graph, second))];
  return a < b ? a : b;
}

/** Fewer degrees missing, then the better grade; leads are met in the order of their bases. */
function isBetter(graph: Graph, a: Lead, b: Lead): boolean {
  return (missingIn(graph, b) - missingIn(graph, a) || gradeOf(graph, a) - gradeOf(graph, b)) > 0;
}
