import type { Deviation, Fact } from '../fact/fact';
import { anAdoption, aMapping, aMention, aSuccession } from '../fact/facts.fixture';
import { checkProof, type ProofFault } from './check-proof';
import { digestOf } from './digest';
import { leafOf } from './leaf';
import type { Proof, ProofStep } from './proof';
import { proofOf } from './proof-of';
import { stepOf } from './step-of';

const cns = anAdoption({ id: 'cns', national: 'C', base: 'B', degree: 'undetermined', degreeStated: 'IDT' });
const gb = anAdoption({ id: 'gb', national: 'G', base: 'B', degree: 'MOD', grade: 4 });
const proof = proofOf([stepOf([cns], { reversed: false }), stepOf([gb], { reversed: true })], 'compose');

const below = (upper: string): Deviation => ({ baseClause: '5.1', characteristic: 'mass', kind: 'stricter', change: 'lower', value: { upper, unit: 'g', method: 'M' } });
const adopting = (national: string, deviations: readonly Deviation[]) => anAdoption({ id: national, national, base: 'B', deviations, deviationsSeen: true, deviationsComplete: true });
const overBase = (ours: string, theirs: string) => proofOf([stepOf([adopting('C', [below(ours)])], { reversed: false }), stepOf([adopting('G', [below(theirs)])], { reversed: true })], 'shared-base');

describe('a proof', () => {
  it('is data: steps with all facts on them, and digests over the content', () => {
    expect(proof).toEqual({
      format: 'gongtong-proof/1', id: `sha256:${digestOf({ ...proof, id: undefined })}`, from: 'C', to: 'G', rule: 'compose', mask: ['equal', 'subset', 'superset', 'overlap'], grade: 2,
      steps: [
        { from: 'C', to: 'B', reversed: false, fact: 'cns', source: 's-1', mask: ['equal'], grade: 2, flags: ['label-not-seen'], leaves: [leafOf(cns)] },
        { from: 'B', to: 'G', reversed: true, fact: 'gb', source: 's-1', mask: ['equal', 'subset', 'superset', 'overlap'], grade: 4, flags: ['deviations-not-recorded'], leaves: [leafOf(gb)] },
      ],
    });
    expect(leafOf(cns)).toEqual({ hash: digestOf(cns), fact: cns });
  });

  it('has each fact of a step once, in one order', () => {
    const weak = anAdoption({ id: 'a', degree: 'IDT', grade: 1 });
    const good = anAdoption({ id: 'b', degree: 'IDT', grade: 3, source: 's-9' });
    expect(stepOf([good, weak, good], { reversed: false })).toEqual(stepOf([weak, good], { reversed: false }));
    expect(stepOf([good, weak], { reversed: false })).toMatchObject({ fact: 'b', source: 's-9', leaves: [leafOf(weak), leafOf(good)] });
  });

  it.each([
    ['4', '4.0', ['equal']], ['4', '5', ['superset']], ['5', '4', ['subset']],
  ])('over a shared base says of at most %s and of at most %s what their lists leave', (ours, theirs, mask) => expect(overBase(ours, theirs).mask).toEqual(mask));
});

type Draft = { [name: string]: unknown; steps: (Omit<ProofStep, 'leaves'> & { [name: string]: unknown; leaves: { hash: string; fact: Fact }[] })[] };

/** A copy with changes whose digests are right again, as somebody would make it who wants to deceive. */
function forged(original: Proof, change: (draft: Draft) => unknown): unknown {
  const draft = JSON.parse(JSON.stringify(original)) as Draft;
  change(draft);
  for (const step of draft.steps) step.leaves = step.leaves.map(({ fact }) => leafOf(fact));
  return JSON.parse(JSON.stringify({ ...draft, id: `sha256:${digestOf({ ...draft, id: undefined } as never)}` }));
}

const first = (draft: Draft) => draft.steps[0] as Draft['steps'][number];
const second = (draft: Draft) => draft.steps[1] as Draft['steps'][number];
const factOf = (step: Draft['steps'][number]) => (step.leaves[0] as { fact: Fact }).fact as { [name: string]: unknown };

const chain = (length: number): Proof => {
  const steps = Array.from({ length }, (_, n) => stepOf([aMapping({ id: `m-${n}`, from: `D${n}`, to: `D${n + 1}` })], { reversed: false }));
  return proofOf(steps, 'compose');
};

const forgeries: readonly (readonly [is: string, value: unknown, faults: readonly ProofFault[]])[] = [
  ['a derived fact as a leaf', forged(proof, (draft) => (factOf(first(draft)).kind = 'derived')), [{ step: 0, leaf: 'cns', code: 'LEAF_DERIVED' }]],
  ['a leaf without its kind', forged(proof, (draft) => delete factOf(first(draft)).kind), [{ step: 0, leaf: 'cns', code: 'LEAF_DERIVED' }]],
];

describe('checkProof', () => {
  it.each([['a path', proof], ['a shared base', overBase('4', '5')], ['four steps', chain(4)]])('finds nothing in %s', (_, value) => expect(checkProof(JSON.parse(JSON.stringify(value)))).toEqual([]));
  it.each(forgeries)('names %s', (_, value, faults) => expect(checkProof(value)).toEqual(faults));
});
