import { gapOf } from '../delta/gap';
import { deviationsOfFacts } from '../fact/edge-of-facts';
import type { Grade } from '../fact/fact';
import { compose } from '../relation/compose';
import { ALL_FIVE, EQUAL, type Mask, maskOf, relationsIn } from '../relation/relation';
import { digestOf } from './digest';
import type { Proof, ProofStep } from './proof';

/** Steps that follow each other, as a proof of what they show together; there is at least one. */
export function proofOf(steps: readonly ProofStep[], rule: Proof['rule']): Proof {
  const body = {
    format: 'gongtong-proof/1',
    from: steps[0]?.from ?? '',
    to: steps.at(-1)?.to ?? '',
    rule,
    mask: relationsIn(composed(steps) & (rule === 'shared-base' ? gapMask(steps) : ALL_FIVE)),
    grade: steps.reduce<Grade>((weakest, { grade }) => (grade < weakest ? grade : weakest), BEST),
    steps,
  } as const;
  return { ...body, id: `sha256:${digestOf(body)}` };
}

const BEST = 5;
const composed = (steps: readonly ProofStep[]): Mask => steps.reduce((mask, step) => compose(mask, maskOf(...step.mask)), EQUAL);

function gapMask(steps: readonly ProofStep[]): Mask {
  const [there, back] = steps.map(({ leaves }) => deviationsOfFacts(leaves.map(({ fact }) => fact)));
  return there && back ? gapOf(there, back).mask : ALL_FIVE;
}
