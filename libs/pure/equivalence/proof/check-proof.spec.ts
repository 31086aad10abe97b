import { sha256 as bytesOf } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Json } from '@pure/kernel';
import type { Deviation, Fact } from '../fact/fact';
import { anAdoption, aMapping, aMention, aSuccession } from '../fact/facts.fixture';
import { checkProof, type ProofFault } from './check-proof';
import { digestOf } from './digest';
import { leafOf } from './leaf';
import type { Proof } from './proof';
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

type Draft = Record<string, unknown>;
type Drafts = Readonly<{ proof: Draft; steps: readonly Draft[]; facts: readonly Draft[] }>;

/** A copy with changes whose digests are right again, as somebody would make it who wants to deceive. */
function forged(original: Proof, change: (drafts: Drafts) => void): unknown {
  const copy = JSON.parse(JSON.stringify(original)) as { steps: { leaves: { fact: Draft }[] }[] };
  change({ proof: copy, steps: copy.steps, facts: copy.steps.flatMap(({ leaves }) => leaves.map(({ fact }) => fact)) });
  for (const { leaves } of copy.steps) for (const leaf of leaves) Object.assign(leaf, { hash: digestOf(leaf.fact as Json) });
  return Object.assign(copy, { id: `sha256:${digestOf({ ...copy, id: undefined } as Json)}` });
}

const set = (of: 'steps' | 'facts', at: number, changes: Draft) => (drafts: Drafts) => void Object.assign(drafts[of][at] ?? {}, changes);
const whole = (changes: Draft) => (drafts: Drafts) => void Object.assign(drafts.proof, changes);

const chain = (...documents: readonly string[]): Proof => {
  const facts = documents.slice(1).map((to, n) => aMapping({ id: `m-${n}`, from: documents[n] ?? '', to }));
  return proofOf(facts.map((fact) => stepOf([fact], { reversed: false })), 'compose');
};
const decided = stepOf([aMapping({})], { reversed: false });
const silent = (fact: Fact) => proofOf([stepOf([fact], { reversed: false })], 'compose');

const forgeries: readonly (readonly [is: string, value: unknown, faults: readonly ProofFault[]])[] = [
  ['a derived fact as a leaf', forged(proof, set('facts', 0, { kind: 'derived' })), [{ step: 0, leaf: 'cns', code: 'LEAF_DERIVED' }]],
  ['a leaf with a member too many', forged(proof, set('facts', 1, { derivedFrom: 'x' })), [{ step: 1, leaf: 'gb', code: 'PROOF_FORM_WRONG' }]],
  ['a leaf that lacks a member', forged(proof, ({ facts }) => void delete facts[1]?.baseDated), [{ step: 1, leaf: 'gb', code: 'PROOF_FORM_WRONG' }]],
  ['a leaf with an unknown degree', forged(proof, set('facts', 1, { degree: 'idt' })), [{ step: 1, leaf: 'gb', code: 'PROOF_FORM_WRONG' }]],
  ['a leaf of another base', forged(proof, set('facts', 0, { base: 'B:2014' })), [{ step: 0, leaf: 'cns', code: 'LEAF_OF_OTHER_DOCUMENTS' }]],
  ['a leaf walked the wrong way', forged(proof, ({ facts }) => void Object.assign(facts[0] ?? {}, { national: 'B', base: 'C' })), [{ step: 0, leaf: 'cns', code: 'LEAF_OF_OTHER_DOCUMENTS' }]],
  ['a label that nobody saw', forged(proof, set('facts', 0, { degree: 'IDT' })), [{ step: 0, code: 'STEP_MASK_DIFFERS' }, { step: 0, code: 'STEP_GRADE_DIFFERS' }, { code: 'GRADE_DIFFERS' }]],
  ['a flag left out', forged(proof, set('steps', 0, { flags: [] })), [{ step: 0, code: 'STEP_MASK_DIFFERS' }]],
  ['another source', forged(proof, set('steps', 0, { source: 's-2' })), [{ step: 0, code: 'STEP_MASK_DIFFERS' }]],
  ['another deciding fact', forged(proof, set('steps', 0, { fact: 'gb' })), [{ step: 0, code: 'STEP_MASK_DIFFERS' }]],
  ['a narrower step', forged(proof, set('steps', 1, { mask: ['equal'] })), [{ step: 1, code: 'STEP_MASK_DIFFERS' }]],
  ['a better step', forged(proof, set('steps', 1, { grade: 5 })), [{ step: 1, code: 'STEP_GRADE_DIFFERS' }]],
  ['a better proof', forged(proof, whole({ grade: 3 })), [{ code: 'GRADE_DIFFERS' }]],
  ['a narrower proof', forged(proof, whole({ mask: ['equal'] })), [{ code: 'MASK_DIFFERS' }]],
  ['another order of a mask', forged(proof, whole({ mask: ['subset', 'equal', 'superset', 'overlap'] })), [{ code: 'MASK_DIFFERS' }]],
  ['a narrower proof over a base', forged(overBase('5', '4'), whole({ mask: ['equal'] })), [{ code: 'MASK_DIFFERS' }]],
  ['a shared base without lists, narrowed', forged(proof, whole({ rule: 'shared-base', mask: ['equal'] })), [{ code: 'MASK_DIFFERS' }]],
  ['a shared base of one step', forged(silent(adopting('C', [below('4')])), whole({ rule: 'shared-base' })), [{ code: 'PROOF_FORM_WRONG' }]],
  ['a shared base that is no adoption', forged(chain('A', 'B', 'C'), whole({ rule: 'shared-base' })), [{ code: 'PROOF_FORM_WRONG' }]],
  ['another rule', forged(proof, whole({ rule: 'guess' })), [{ code: 'PROOF_FORM_WRONG' }]],
  ['another beginning', forged(proof, whole({ from: 'A' })), [{ step: 0, code: 'STEP_UNCONNECTED' }]],
  ['another end', forged(proof, whole({ to: 'A' })), [{ code: 'STEP_UNCONNECTED' }]],
  ['steps that do not meet', proofOf([stepOf([cns], { reversed: false }), stepOf([aMapping({ from: 'D', to: 'E' })], { reversed: false })], 'compose'), [{ step: 1, code: 'STEP_UNCONNECTED' }]],
  ['a document that comes twice', chain('A', 'B', 'A', 'C'), [{ code: 'PATH_NOT_SIMPLE' }]],
  ['a way back to the beginning', chain('A', 'B', 'A'), [{ code: 'PATH_NOT_SIMPLE' }]],
  ['five steps', chain('A', 'B', 'C', 'D', 'E', 'F'), [{ code: 'PATH_TOO_LONG' }]],
  ['no step', proofOf([], 'compose'), [{ code: 'PROOF_FORM_WRONG' }]],
  ['a fact that counts twice', proofOf([{ ...stepOf([gb], { reversed: true }), leaves: [leafOf(gb), leafOf(gb)] }], 'compose'), [{ step: 0, code: 'STEP_LEAVES_WRONG' }]],
  ['a decision among other facts', proofOf([{ ...decided, leaves: [leafOf(aMapping({})), leafOf(anAdoption({}))] }], 'compose'), [{ step: 0, code: 'STEP_LEAVES_WRONG' }]],
  ['a step without a fact', proofOf([{ ...stepOf([cns], { reversed: false }), leaves: [] }], 'compose'), [{ step: 0, code: 'STEP_SAYS_NOTHING' }]],
  ['a mention', silent(aMention({})), [{ step: 0, code: 'STEP_SAYS_NOTHING' }]],
  ['an edition gap', silent(aSuccession({})), [{ step: 0, code: 'STEP_SAYS_NOTHING' }]],
  ['no correspondence', silent(anAdoption({ degree: 'NEQ' })), [{ step: 0, code: 'STEP_SAYS_NOTHING' }]],
  ['no proof at all', null, [{ code: 'PROOF_FORM_WRONG' }]],
  ['a list', [], [{ code: 'PROOF_FORM_WRONG' }]],
  ['another format', { ...proof, format: 'gongtong-proof/2' }, [{ code: 'PROOF_FORM_WRONG' }]],
  ['a member too many', { ...proof, note: '' }, [{ code: 'PROOF_FORM_WRONG' }]],
  ['a member named as the prototype', JSON.parse(JSON.stringify(proof).replace('{', '{"__proto__":1,')), [{ code: 'PROOF_FORM_WRONG' }]],
  ['a member missing', { ...proof, grade: undefined }, [{ code: 'PROOF_FORM_WRONG' }]],
  ['another id', { ...proof, id: `sha256:${'0'.repeat(64)}` }, [{ code: 'PROOF_DIGEST_DIFFERS' }]],
];

describe('checkProof', () => {
  it.each([['a path', proof], ['a shared base', overBase('4', '5')], ['four steps', chain('A', 'B', 'C', 'D', 'E')]])('finds nothing in %s', (_, value) =>
    expect(checkProof(JSON.parse(JSON.stringify(value)))).toEqual([]));

  it('asks the SHA-256 that the caller has, of the proof and of each leaf once', () => {
    const asked: string[] = [];
    const sha256 = (text: string): string => {
      asked.push(text);
      return bytesToHex(bytesOf(text));
    };
    expect([checkProof(proof, sha256), asked.length]).toEqual([[], 3]);
    expect(checkProof(proof, () => '')).toContainEqual({ code: 'PROOF_DIGEST_DIFFERS' });
  });

  it.each(forgeries)('names %s', (_, value, faults) => expect(checkProof(value)).toEqual(faults));
});
