import { type CitedFacts, EngineFacts, type FactsState, KeyedEditions } from '@features/catalogue';
import { type AdoptionFact, answerOf, buildGraph, type Fact, type FactRef, packFacts, type PackedFacts, pairOf, type Proof } from '@pure/equivalence';
import { LiveGraph } from '../graph/live-graph';
import { VerifyProof } from './verify-proof';

const adoption = (national: string, more: Partial<AdoptionFact> = {}): AdoptionFact => ({
  kind: 'adoption', id: `adoption:${national}`, source: `source-${national}`, grade: 3, national, base: 'B:2018', nationalYear: 2020, nationalDated: true, baseDated: true,
  degree: 'IDT', degreeStated: null, confirmed: true, deviations: [], deviationsSeen: false, deviationsComplete: false, ...more,
});

const packed = (facts: readonly Fact[]): PackedFacts =>
  packFacts([{ designation: 'B:2018', side: 'international' }, { designation: 'G-2022', side: 'mainland' }, { designation: 'C:2020', side: 'taiwan' }], facts);

class PackedLive extends LiveGraph {
  constructor(private readonly held: PackedFacts) {
    super();
  }
  graph() {
    return Promise.resolve({ version: '1', graph: buildGraph(this.held) });
  }
}

class PackedEngine extends EngineFacts {
  constructor(private readonly held: PackedFacts) {
    super();
  }
  version() {
    return Promise.resolve('1');
  }
  load(): Promise<FactsState> {
    return Promise.resolve({ version: '1', columns: this.held, counted: [], decisions: [] });
  }
  facts(refs: readonly FactRef[]): Promise<CitedFacts> {
    return Promise.resolve({ facts: refs.map((ref) => this.held.fact(ref)), sources: new Map(), decisions: new Map() });
  }
}

class PackedEditions extends KeyedEditions {
  constructor(private readonly held: PackedFacts) {
    super();
  }
  editions() {
    return Promise.resolve(new Map());
  }
  transitions() {
    return Promise.resolve(new Map());
  }
  keysOf(designations: readonly string[]) {
    return Promise.resolve(new Map(designations.flatMap((each) => (this.held.key(each) > 0 ? [[each, this.held.key(each)] as const] : []))));
  }
}

function proofOn(facts: readonly Fact[]): Proof {
  const held = packed(facts);
  const { proofs: [proof] } = answerOf(pairOf(buildGraph(held), held.key('C:2020'), held.key('G-2022')), (ref) => held.fact(ref), (key) => held.name(key));
  if (!proof) throw new Error('nothing follows');
  return proof;
}

const verifier = (facts: readonly Fact[]) => new VerifyProof(new PackedLive(packed(facts)), new PackedEditions(packed(facts)), new PackedEngine(packed(facts)));

const given = [adoption('G-2022'), adoption('C:2020')];
const proof = proofOn(given);

it('holds on the facts that it was made of, in whatever order they come', async () => {
  expect(await verifier(given).execute(JSON.parse(JSON.stringify(proof)))).toEqual({ valid: true, faults: [] });
  expect((await verifier(given.toReversed()).execute(proof)).valid).toBe(true);
});

it.each<[string, readonly Fact[], { step: number; leaf: string; code: string }]>([
  ['a fact that is gone', [adoption('G-2022')], { step: 0, leaf: 'adoption:C:2020', code: 'LEAF_UNKNOWN' }],
  ['a fact whose source says otherwise by now', [adoption('G-2022'), adoption('C:2020', { id: 'adoption:later', degree: 'MOD' })], { step: 0, leaf: 'adoption:C:2020', code: 'LEAF_CHANGED' }],
  ['a fact of another grade by now', [adoption('G-2022', { grade: 1 }), adoption('C:2020')], { step: 1, leaf: 'adoption:G-2022', code: 'LEAF_CHANGED' }],
  ['another source in its place', [adoption('G-2022', { id: 'other', source: 'other' }), adoption('C:2020')], { step: 1, leaf: 'adoption:G-2022', code: 'LEAF_UNKNOWN' }],
])('names %s', async (_, facts, fault) => expect(await verifier(facts).execute(proof)).toEqual({ valid: false, faults: [fault] }));

it('names every leaf of documents that are not on record', async () => {
  const { faults } = await new VerifyProof(new PackedLive(packFacts([], [])), new PackedEditions(packFacts([], [])), new PackedEngine(packFacts([], []))).execute(proof);
  expect(faults.map(({ code }) => code)).toEqual(['LEAF_UNKNOWN', 'LEAF_UNKNOWN']);
});

it('tells what the check alone finds, beside the facts', async () => {
  const { faults } = await verifier([]).execute({ ...proof, grade: 2 });
  expect(faults.map(({ code }) => code)).toEqual(expect.arrayContaining(['PROOF_DIGEST_DIFFERS', 'GRADE_DIFFERS', 'LEAF_UNKNOWN']));
});

it('looks nothing up for what is no proof', async () => expect(await verifier(given).execute({ ...proof, steps: 'none' })).toEqual({ valid: false, faults: [{ code: 'PROOF_FORM_WRONG' }] }));
