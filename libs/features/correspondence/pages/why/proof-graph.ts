import type { Answer, Fact, ProofStep } from '@pure/equivalence';
import type { Lane, LaneEdge, LaneGraph, LaneNode } from '@figure';
import type { Translate } from '@ui';
import type { Named } from '../../application/views';
import { relationWords } from '../verdict/relation-chip';

/** The steps of all proofs as lanes; those of the first are the path, and what follows from it runs below. */
export function proofGraph(answer: Answer, named: Named, t: Translate): LaneGraph {
  const [first, ...others] = answer.contradiction ?? answer.proofs;
  const steps = [...(first?.steps.map((step) => ({ step, onPath: true })) ?? []), ...others.flatMap((proof) => proof.steps.map((step) => ({ step, onPath: false })))];
  const edges = new Map<string, LaneEdge>();
  for (const { step, onPath } of steps) {
    const edge = edgeOf(step, onPath, t);
    if (!edges.has(`${edge.from} ${edge.to}`)) edges.set(`${edge.from} ${edge.to}`, edge);
  }
  const drift = answer.drift.filter(({ adopted }) => steps.some(({ step }) => step.from === adopted || step.to === adopted));
  const designations = new Set([answer.from, answer.to, ...steps.flatMap(({ step }) => [step.from, step.to])]);
  const fresh = drift.map(({ latest }) => latest).filter((latest) => !designations.has(latest));
  return {
    nodes: [...[...designations].map((each) => nodeOf(each, answer, named, t)), ...new Set(fresh)].map((node) => (typeof node === 'string' ? freshNode(node, named, t) : node)),
    edges: [...edges.values(), ...drift.filter(({ latest }) => fresh.includes(latest)).map(({ adopted, latest }) => ({ from: adopted, to: latest, kind: 'renews' as const, label: '' }))],
    derived: { from: answer.from, to: answer.to, label: t('page.why.derived', { relation: relationWords(answer.mask, t) }) },
  };
}

function nodeOf(designation: string, answer: Answer, named: Named, t: Translate): LaneNode {
  const document = named.documents.get(designation);
  const note = document ? [...(document.nature ? [t(`page.natureShort.${document.nature}`)] : []), t(`ui.status.${document.status}`)].join(' · ') : '';
  return {
    id: designation,
    lane: laneOf(document?.side),
    number: document?.number ?? designation,
    note,
    order: document?.year ?? 0,
    tone: document?.status === 'in_force' || document?.status === 'upcoming' ? 'current' : 'past',
    focus: designation === answer.from || designation === answer.to,
  };
}

function freshNode(designation: string, named: Named, t: Translate): LaneNode {
  const document = named.documents.get(designation);
  return { id: designation, lane: 'base', number: document?.number ?? designation, note: t('page.why.fresh'), order: document?.year ?? 9_999, tone: 'fresh', focus: false };
}

function laneOf(side: string | undefined): Lane {
  return side === 'mainland' || side === 'taiwan' ? side : 'base';
}

/** From the adopter to its base and from the newer to the older edition, whichever way the path goes. */
function edgeOf(step: ProofStep, onPath: boolean, t: Translate): LaneEdge {
  const fact = step.leaves.find((leaf) => leaf.fact.id === step.fact)?.fact;
  const [from, to] = step.reversed ? [step.to, step.from] : [step.from, step.to];
  return { from, to, kind: kindOf(fact), label: labelOf(fact, t), onPath };
}

function kindOf(fact: Fact | undefined): LaneEdge['kind'] {
  if (fact?.kind === 'replacement' || fact?.kind === 'amendment') return 'replaces';
  return fact?.kind === 'adoption' && fact.degree !== 'NEQ' && (fact.degree !== 'undetermined' || fact.degreeStated !== null) ? 'adopts' : 'relates';
}

function labelOf(fact: Fact | undefined, t: Translate): string {
  if (fact?.kind === 'adoption' && fact.degree !== 'undetermined') return fact.degree;
  if (fact?.kind === 'adoption') return fact.degreeStated === null ? t('page.why.edge.undetermined') : t('page.why.edge.stated', { degree: fact.degreeStated });
  return fact === undefined ? '' : t(`page.why.edge.${fact.kind}`);
}
