import { localDate } from '@pure/kernel';
import type { Deviation, Fact, MappingFact } from '../fact/fact';
import { buildGraph } from '../graph/build-graph';
import { packFacts } from '../graph/pack-facts';
import { checkDocument } from '../proof/check-document';
import { derivationDocument } from '../proof/document';
import { EQUAL, relationsIn } from '../relation/relation';
import type { Answer } from './answer';
import { answerOf } from './answer-of';
import { contradictions } from './contradictions';
import { derive } from './derive';
import { adoption, mapping, replacement } from './facts.fixture';
import { inOrder } from './order';
import { pairOf } from './pair';
import { pairsOverBases } from './pairs-over-bases';

const [A, B, C, D, E, F] = ['CNS 1:2001', 'CNS 2:2002', 'GB 1-2001', 'GB 2-2002', 'IEC 1:2000', 'IEC 2:2000'] as const;
const since = localDate('2020-01-01') ?? undefined;

function engine(...facts: readonly Fact[]) {
  const pack = packFacts([A, B, C, D, E, F].map((designation) => ({ designation, side: 'other', ...(since && designation === F && { since }) })), facts);
  const graph = buildGraph(pack);
  const asOfOf = (text: string | undefined) => (text === undefined ? {} : { asOf: localDate(text) ?? undefined });
  return {
    pair: (from: string, to: string, asOf?: string): Answer => answerOf(pairOf(graph, pack.key(from), pack.key(to), asOfOf(asOf)), pack.fact, pack.name),
    found: (from: string): Answer[] => derive(graph, pack.key(from)).items.map((item) => answerOf(item, pack.fact, pack.name)),
    conflicts: () => [...contradictions(graph)].flat().map(({ from, to }) => [pack.name(from), pack.name(to)]),
  };
}

const list = (...deviations: readonly Deviation[]) => ({ degree: 'MOD', deviations, deviationsSeen: true, deviationsComplete: true }) as const;
const added = (baseClause: string, more: Partial<Deviation> = {}): Deviation => ({ baseClause, kind: 'added', change: 'c', ...more });

describe('cyclic replacements', () => {
  const cycle = [replacement(A, B), replacement(B, C), replacement(C, A)];

  it('end, and nothing follows over an edition gap', () => {
    expect(engine(...cycle).found(A)).toEqual([]);
    expect(engine(...cycle).pair(A, C)).toMatchObject({ standing: 'none', whyNot: { missing: 'edition-gap', at: { from: C, to: A } }, editionGaps: [{ older: A, newer: C }] });
  });

  it('contradict each other where each adds to the one before', () => {
    const changes = { changes: [added('5')], changesSeen: true, changesComplete: true };
    const { pair, conflicts } = engine(replacement(A, B, changes), replacement(B, C, changes), replacement(C, A, changes));
    const answer = pair(A, C);
    expect(answer).toMatchObject({ mask: [], standing: 'candidate', whyNot: { missing: 'contradiction', at: { from: A, to: C } } });
    expect(answer.contradiction?.map(({ mask, steps }) => [mask, steps.length])).toEqual([[['subset'], 1], [['superset'], 2]]);
    expect(conflicts()).toEqual([[A, B], [A, C], [B, C]]);
  });
});

describe('a contradiction', () => {
  const cycle = [mapping(A, B, 'equal', { id: 'a' }), mapping(B, C, 'superset', { id: 'b' }), mapping(A, D, 'equal', { id: 'c' }), mapping(D, C, 'equal', { id: 'd' })];

  it('of longer paths is found between any two documents of their cycle', () => {
    const pairs = [[A, B], [A, C], [A, D], [B, C], [B, D], [C, D]];
    expect(engine(...cycle).conflicts()).toEqual(pairs);
    expect(engine(...cycle).pair(B, D).contradiction?.map(({ mask }) => mask)).toEqual([['equal'], ['superset']]);
  });

  it('is not told again of documents that hang on it', () => {
    const hanging = engine(...cycle, mapping(E, A, 'equal', { id: 'e' }), mapping(C, F, 'equal', { id: 'f' }));
    expect(hanging.pair(E, C).contradiction).toHaveLength(2);
    expect(hanging.conflicts()).toEqual(engine(...cycle).conflicts());
  });

  it('is none where everything may be equal, and those of two edges are found beside', () => {
    expect(engine(adoption(A, E), adoption(C, E, { degree: 'MOD' }), adoption(C, F), adoption(A, F)).conflicts()).toEqual([]);
    expect(engine(mapping(A, B, 'equal'), mapping(B, A, 'superset', { id: 'other' }), mapping(A, C, 'equal')).conflicts()).toEqual([[A, B]]);
  });
});

it('edges that dispute each other tell of their own documents alone', () => {
  const { pair } = engine(mapping(A, B, 'equal'), mapping(B, A, 'superset', { id: 'other' }), mapping(B, C, 'equal'));
  expect(pair(A, B)).toMatchObject({ mask: [], standing: 'candidate', contradiction: [{ mask: ['equal'] }, { mask: ['subset'] }] });
  expect(pair(A, C)).toMatchObject({ standing: 'none', whyNot: { missing: 'contradiction', at: { from: A, to: B } } });
});

it.each([
  ['an adoption without the year of its base', [adoption(A, E, { baseDated: false }), adoption(C, E)], 'edition-not-stated', A, E],
  ['deviations that nobody recorded on either side', [adoption(A, E, { degree: 'MOD' }), adoption(C, E, { degree: 'MOD' })], 'deviations-not-recorded', A, E],
  ['two that both lie inside a third', [mapping(A, E, 'subset'), mapping(E, C, 'superset')], 'nothing-follows', A, C],
  ['a path of five steps', [mapping(A, B, 'equal'), mapping(B, D, 'equal'), mapping(D, E, 'equal'), mapping(E, F, 'equal'), mapping(F, C, 'equal')], 'too-many-steps', A, C],
  ['no path at all', [mapping(A, B, 'equal'), mapping(C, D, 'equal')], 'no-connection', A, C],
])('%s: nothing is known, and the first missing fact is named', (_, facts, missing, from, to) => {
  expect(engine(...facts).pair(A, C)).toMatchObject({ standing: 'none', proofs: [], covers: false, whyNot: { missing, at: { from, to } } });
});

it('a document that came later takes no part', () => {
  const { pair } = engine(adoption(A, F), adoption(C, F));
  expect(pair(A, C, '2020-01-01').mask).toEqual(['equal']);
  expect(pair(A, C, '2019-12-31').whyNot).toEqual({ missing: 'document-later', at: { from: F, to: A } });
  expect(pair(F, C, '2019-12-31').whyNot).toEqual({ missing: 'document-later', at: { from: F, to: C } });
});

describe('two complete lists over one base', () => {
  const value = { upper: '5', unit: 'V', method: 'IEC 9:2000 4.1' };

  it.each([
    ['what one adds more', list(added('5'), added('6')), list(added('5', { value }), added('6', { value })), ['equal', 'subset', 'superset', 'overlap']],
    ['the same, measured by the same method', list(added('5', { value })), list(added('5', { value }), added('6')), ['subset']],
    ['the same, measured by another method', list(added('5', { value })), list(added('5', { value: { ...value, method: 'IEC 9:2000 4.2' } })), ['equal', 'subset', 'superset', 'overlap']],
    ['different clauses', list(added('5')), list(added('6')), ['overlap']],
  ] as const)('decide: %s', (_, ours, theirs, mask) => {
    const answer = engine(adoption(A, E, ours), adoption(C, E, theirs)).pair(A, C);
    expect(answer).toMatchObject({ mask, standing: 'candidate' });
    expect(answer.gap?.complete).toBe(mask.length === 1);
  });

  it('narrow what the adoptions alone leave', () => {
    const answer = engine(adoption(A, E, list(added('5'))), adoption(C, E, list(added('5'), { baseClause: '6', kind: 'removed', change: 'c' }))).pair(A, C);
    expect(answer.proofs.map(({ rule }) => rule)).toEqual(['compose']);
    const other = engine(adoption(A, E, list({ baseClause: '4', kind: 'different', change: 'c' })), adoption(C, E, list(added('6')))).pair(C, A);
    expect(other).toMatchObject({ mask: ['overlap'], proofs: [{ rule: 'shared-base', mask: ['overlap'] }], gap: { complete: true, items: [{ side: 'to', open: false }] } });
  });

  it('leave an item open where the other list is not complete', () => {
    const { gap } = engine(adoption(A, E), adoption(C, E, { ...list(added('5')), deviationsComplete: false }), adoption(D, E, { ...list(added('6')), deviationsComplete: false })).pair(D, C);
    expect(gap).toBeNull();
    const known = engine(adoption(A, E), adoption(C, E, { ...list(added('5')), deviationsComplete: false })).pair(A, C);
    expect(known.gap).toMatchObject({ complete: false, items: [{ side: 'to', open: false }] });
  });
});

it('approved, reviewed, candidates and leads come in this order, then by narrowness, grade and length', () => {
  const facts = [
    mapping(A, B, 'overlap'), mapping(A, C, 'equal', { grade: 4 }), adoption(A, E), adoption(D, E, { degree: 'MOD', grade: 2 }), adoption(A, F, { id: 'x' }),
    adoption('CNS 2:2002', F, { degree: 'undetermined', id: 'y' }),
  ];
  const answers = engine(...facts).found(A);
  expect(answers.map(({ to, standing }) => [to, standing])).toEqual([[B, 'approved'], [C, 'reviewed'], [E, 'candidate'], [F, 'candidate'], [D, 'candidate']]);
  expect(inOrder([...answers].reverse())).toEqual(answers);
  expect(answers[0]).toMatchObject({ mapping: 'M-1', mask: ['overlap'], grade: 5, flags: ['decided'] });
});

describe('the standing of an answer', () => {
  const not = (relation: MappingFact['relation'], more: Partial<MappingFact> = {}) => mapping(A, C, relation, { id: `not ${relation}`, negated: true, ...more });

  it.each<[string, readonly Fact[], object]>([
    ['a path that says more than the approved mapping makes a candidate', [not('disjoint'), adoption(A, E), adoption(C, E)], { mask: ['equal'], standing: 'candidate' }],
    ['a path that says no more changes nothing', [mapping(A, C, 'equal'), adoption(A, E), adoption(C, E)], { mask: ['equal'], standing: 'approved', mapping: 'M-1' }],
    ['all facts of one mapping count together', [not('subset'), not('overlap'), not('disjoint')], { mask: ['equal', 'superset'], standing: 'approved', mapping: 'M-1' }],
    ['two mappings do not complete each other', [not('disjoint'), not('overlap', { mapping: 'M-2' })], { mask: ['equal', 'subset', 'superset'], standing: 'candidate' }],
    ['a review that says more than the approval is no approval', [not('disjoint'), mapping(A, C, 'equal', { grade: 4, mapping: 'M-2' })], { mask: ['equal'], standing: 'candidate' }],
  ])('%s', (_, facts, expected) => {
    const answer = engine(...facts).pair(A, C);
    expect(answer).toMatchObject(expected);
    expect('mapping' in answer).toBe('mapping' in expected);
    expect(checkDocument(JSON.parse(JSON.stringify(derivationDocument({ items: [answer] } as never))))).toEqual([]);
  });
});

it('every two documents of two sides over a base, with what their lists narrow', () => {
  const facts = [adoption(A, E), adoption(B, E, { degree: 'MOD' }), adoption(C, E, { degree: 'MOD' }), adoption(D, E, list({ baseClause: '4', kind: 'different', change: 'c' })), mapping(A, C, 'equal')];
  const side = (designation: string) => (designation.startsWith('CNS') ? 'taiwan' : designation.startsWith('GB') ? 'mainland' : 'international');
  const pack = packFacts([A, B, C, D, E].map((designation) => ({ designation, side: side(designation) })), facts);
  const { from, to, base, mask } = pairsOverBases(buildGraph(pack), 'taiwan', 'mainland');
  const told = [...mask].map((one, at) => [from[at], to[at], base[at]].map((key) => pack.name(key ?? 0)).concat(relationsIn(one).join()));
  expect(told).toEqual([[A, C, E, 'equal,subset,superset,overlap'], [A, D, E, 'overlap']]);
});

it('a search that is cut at its limit says so, and stays sound', () => {
  const names = Array.from({ length: 30 }, (_, at) => `GB ${at + 1}-2001`);
  const facts = names.flatMap((from, at) => names.slice(at + 1).map((to) => mapping(from, to, 'equal', { grade: 4 })));
  const pack = packFacts(names.map((designation) => ({ designation, side: 'mainland' })), facts);
  const { items, total, exhaustive } = derive(buildGraph(pack), 1, { most: 1 });
  expect([items.length, total, exhaustive]).toEqual([1, 29, false]);
  expect(items[0]).toMatchObject({ mask: EQUAL, standing: 'reviewed', grade: 4, exhaustive: false });
});

it('a newer edition of the base that came later is no drift yet', () => {
  const pack = packFacts([{ designation: A, side: 'taiwan' }, { designation: E, side: 'international', latest: F }, { designation: F, side: 'international', ...(since && { since }) }], [adoption(A, E)]);
  const drift = (asOf: string) => pairOf(buildGraph(pack), pack.key(A), pack.key(E), { asOf: localDate(asOf) ?? undefined }).drift;
  expect([drift('2019-12-31'), drift('2020-01-01')]).toEqual([[], [{ adopted: pack.key(E), latest: pack.key(F) }]]);
});
