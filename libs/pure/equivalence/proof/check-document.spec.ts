import type { Json } from '@pure/kernel';
import { aMapping } from '../fact/facts.fixture';
import type { Relation } from '../relation/relation';
import { checkDocument } from './check-document';
import type { ProofFault } from './check-proof';
import { derivationDocument } from './document';
import type { Proof } from './proof';
import { proofOf } from './proof-of';
import { stepOf } from './step-of';

const decided = (relation: Relation, to = 'B'): Proof => proofOf([stepOf([aMapping({ id: relation, from: 'A', to, relation })], { reversed: false })], 'compose');
const answer = (mask: readonly Relation[], proofs: readonly Proof[], more: Readonly<Record<string, Json>> = {}) => ({ from: 'A', to: 'B', mask, proofs, ...more });

const reviewed = proofOf([stepOf([aMapping({ id: 'reviewed', from: 'A', to: 'B', grade: 4, mapping: 'M-2' })], { reversed: false })], 'compose');
const noted = proofOf([stepOf([aMapping({ id: 'noted', from: 'A', to: 'B', grade: 3 })], { reversed: false })], 'compose');
const overC = proofOf([stepOf([aMapping({ from: 'A', to: 'C' })], { reversed: false }), stepOf([aMapping({ from: 'C', to: 'B' })], { reversed: false })], 'compose');
const notOf = (relation: Relation, mapping = 'M-4'): Proof => proofOf([stepOf([aMapping({ id: `not ${relation}`, from: 'A', to: 'B', relation, negated: true, mapping })], { reversed: false })], 'compose');
const five = ['equal', 'subset', 'superset', 'overlap', 'disjoint'] as const;
const equal = decided('equal');
const subset = decided('subset');

it('a document is its answers, its format and a digest over all of it', () => {
  const document = derivationDocument({ asked: 'A', items: [answer(['equal'], [equal])] });
  expect(document).toMatchObject({ format: 'gongtong-derivation/1', asked: 'A', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
});

describe('checkDocument', () => {
  it.each([
    ['no answer', []],
    ['an answer by one proof', [answer(['equal'], [equal], { covers: true })]],
    ['a lead', [answer(five, [], { covers: false })]],
    ['a contradiction', [answer([], [equal, subset], { contradiction: [equal, subset], covers: false })]],
    ['an answer that is approved', [answer(['equal'], [reviewed, equal], { standing: 'approved', mapping: 'GT-M-2026-000001-A' })]],
    ['an answer that is reviewed', [answer(['equal'], [reviewed, overC], { standing: 'reviewed', mapping: 'M-2' })]],
    ['a candidate over approved steps', [answer(['equal'], [overC, noted], { standing: 'candidate' })]],
    ['a contradiction of decisions', [answer([], [equal, subset], { contradiction: [equal, subset], standing: 'candidate' })]],
    ['an approval of what one mapping says by all its facts', [answer(['equal', 'superset'], ['subset', 'overlap', 'disjoint'].map((each) => notOf(each as Relation)), { standing: 'approved', mapping: 'M-4' })]],
    ['a candidate that says more than was approved', [answer(['equal'], [notOf('disjoint'), overC], { standing: 'candidate' })]],
    ['leads and nothing', [answer(five, [], { standing: 'lead' }), answer(five, [], { standing: 'none' })]],
    ['answers without their documents', [{ mask: ['equal'], proofs: [equal] }]],
  ])('finds nothing in %s', (_, items) => expect(checkDocument(JSON.parse(JSON.stringify(derivationDocument({ items }))))).toEqual([]));

  it.each<[string, readonly ReturnType<typeof answer>[], readonly ProofFault[]]>([
    ['a mask that the proofs do not show', [answer(['equal'], [equal]), answer(['superset'], [subset])], [{ item: 1, code: 'MASK_DIFFERS' }]],
    ['a mask without a proof', [answer(['equal'], [])], [{ item: 0, code: 'MASK_DIFFERS' }]],
    ['a contradiction that is hidden', [answer(['equal'], [equal], { contradiction: [equal, subset] })], [{ item: 0, code: 'MASK_DIFFERS' }]],
    ['a cover that is none', [answer(['subset'], [subset], { covers: true })], [{ item: 0, code: 'MASK_DIFFERS' }]],
    ['a candidate that calls itself approved', [answer(['equal'], [overC], { standing: 'approved' })], [{ item: 0, code: 'STANDING_DIFFERS' }]],
    ['a review that calls itself an approval', [answer(['equal'], [reviewed], { standing: 'approved', mapping: 'M-2' })], [{ item: 0, code: 'STANDING_DIFFERS' }]],
    ['a partial approval that a path completes', [answer(['equal'], [notOf('disjoint'), overC], { standing: 'approved', mapping: 'M-4' })], [{ item: 0, code: 'STANDING_DIFFERS' }]],
    ['two approvals that say it only together', [answer(['equal', 'subset', 'superset'], [notOf('disjoint'), notOf('overlap', 'M-5')], { standing: 'approved' })], [{ item: 0, code: 'STANDING_DIFFERS' }]],
    ['an approval that is kept quiet', [answer(['equal'], [equal], { standing: 'candidate' })], [{ item: 0, code: 'STANDING_DIFFERS' }]],
    ['a lead that calls itself a candidate', [answer(five, [], { standing: 'candidate' })], [{ item: 0, code: 'STANDING_DIFFERS' }]],
    ['an approval under another number', [answer(['equal'], [equal], { standing: 'approved', mapping: 'M-3' })], [{ item: 0, code: 'STANDING_DIFFERS' }]],
    ['the number of a weaker decision', [answer(['equal'], [equal, reviewed], { standing: 'approved', mapping: 'M-2' })], [{ item: 0, code: 'STANDING_DIFFERS' }]],
    ['a proof between other documents', [answer(['equal'], [equal, decided('equal', 'C')])], [{ item: 0, proof: 1, code: 'STEP_UNCONNECTED' }]],
    ['a proof that does not hold', [answer(['equal'], [equal, { ...equal, grade: 4 }])], [{ item: 0, proof: 1, code: 'PROOF_DIGEST_DIFFERS' }, { item: 0, proof: 1, code: 'GRADE_DIFFERS' }]],
  ])('names %s', (_, items, faults) => expect(checkDocument(derivationDocument({ items }))).toEqual(faults));

  it.each([
    ['nothing', null],
    ['another format', { format: 'gongtong-proof/1', digest: '', items: [] }],
    ['no items', { format: 'gongtong-derivation/1', digest: '' }],
    ['an item without proofs', { format: 'gongtong-derivation/1', digest: '', items: [{ mask: [] }] }],
    ['more depth than any answer has', { format: 'gongtong-derivation/1', digest: '', items: [], note: JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as Json }],
  ])('takes %s for no document', (_, value) => expect(checkDocument(value)).toEqual([{ code: 'PROOF_FORM_WRONG' }]));

  it('sees a change in what surrounds the answers', () => {
    expect(checkDocument({ ...derivationDocument({ asOf: '2026-11-28', items: [] }), asOf: '2026-11-29' })).toEqual([{ code: 'PROOF_DIGEST_DIFFERS' }]);
  });
});
