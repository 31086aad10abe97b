import { adoption, mapping, replacement } from '../derive/facts.fixture';
import type { Fact } from '../fact/fact';
import { buildGraph } from '../graph/build-graph';
import { packFacts } from '../graph/pack-facts';
import { ALL_FIVE, EQUAL, SUBSET, SUPERSET } from '../relation/relation';
import { buildDependents } from './dependents';
import { tryDraft } from './draft';
import { impact } from './impact';

const [A, B, C, D, E] = ['CNS 1:2001', 'CNS 1:2020', 'GB 1-2001', 'GB 2-2002', 'IEC 1:2000'] as const;
const documents = [A, B, C, D, E];
const added = { baseClause: '5', kind: 'added', change: 'c', value: { upper: '5', unit: 'V', method: 'IEC 9:2000 4.1' } } as const;
const listed = { degree: 'MOD', deviations: [added], deviationsSeen: true, deviationsComplete: true } as const;

/** Dependent n rests on the documents told. */
function world(facts: readonly Fact[], rests: Readonly<Record<number, readonly string[]>>) {
  const pack = packFacts(documents.map((designation) => ({ designation, side: 'other' })), facts);
  const graph = buildGraph(pack);
  const rows = Object.entries(rests).flatMap(([key, on]) => on.map((document) => [Number(key), pack.key(document)] as const));
  const dependents = buildDependents(graph, { key: Int32Array.from(rows, ([key]) => key), document: Int32Array.from(rows, ([, document]) => document) });
  return { ...pack, graph, dependents };
}

it('reaches what rests on a base over what adopts it, nearest first, by a path, and calls the rest unchanged', () => {
  const { graph, key, name, dependents } = world([adoption(A, E), adoption(C, E, listed), mapping(C, D, 'equal'), replacement(B, A)], { 7: [E], 3: [C, E], 9: [D], 4: [B], 5: [A, 'GB 9-2009'] });
  const found = impact(graph, { kind: 'withdrawn', document: key(E) }, dependents);
  expect([...found.documents].map(name)).toEqual([E, A, C, D]);
  expect([...found.affected].map((dependent, at) => [dependent, name(found.documents[found.through[at] ?? -1] ?? -1)])).toEqual([[3, E], [7, E], [5, A], [9, D]]);
  expect([...found.unchanged()]).toEqual([4]);
  expect(found.path(3).map(({ from, to, mask }) => [name(from), name(to), mask])).toEqual([[E, C, 2], [C, D, EQUAL]]);
  expect([found.relation, dependents.unplaced]).toEqual([ALL_FIVE, 1]);
});

it('what adopts a base is reached from it, and not the base from what adopts it', () => {
  const { graph, key, dependents } = world([adoption(A, E), adoption(C, E)], { 1: [A], 2: [C], 3: [E] });
  expect([...impact(graph, { kind: 'effective', document: key(A) }, dependents).affected]).toEqual([1]);
  expect([...impact(graph, { kind: 'withdrawn', document: 99 }, dependents).unchanged()]).toEqual([1, 2, 3]);
});

it('says whether conformity to the old edition is conformity to the new one', () => {
  const changes = { changes: [{ ...added, kind: 'removed' as const }], changesSeen: true, changesComplete: true };
  const { graph, key, dependents } = world([replacement(B, A, changes)], { 1: [A] });
  expect(impact(graph, { kind: 'replaced', document: key(A), by: key(B) }, dependents)).toMatchObject({ relation: SUPERSET, affected: Int32Array.of(1) });
});

describe('a draft that is tried out', () => {
  const facts = [adoption(A, E, listed), adoption(C, E), adoption(D, E, listed)];
  const rests = { 1: [A], 2: [C], 3: [D], 4: [B] };

  it('changes what its deviations change', () => {
    const { graph, key, name, dependents } = world(facts, rests);
    const draft = { document: key(A), base: key(E), adoption: adoption(B, E, { ...listed, deviations: [added, { ...added, baseClause: '6' }] }) };
    const found = tryDraft(graph, draft, dependents);
    expect([...found.documents].map(name)).toEqual([A, D]);
    expect(found.changes.map(({ document, before, after }) => [name(document), before, after])).toEqual([[D, EQUAL, SUPERSET]]);
    expect(found).toMatchObject({ relation: SUBSET, gap: { complete: true, items: [{ side: 'to', deviation: { baseClause: '6' } }] } });
    expect([[...found.affected], [...found.unchanged()]]).toEqual([[1, 3], [2, 4]]);
  });

  it('changes nothing for what conforms already', () => {
    const { graph, key, name, dependents } = world(facts, rests);
    const found = tryDraft(graph, { document: key(A), base: key(E), adoption: adoption(B, E) }, dependents);
    expect(found.relation).toBe(SUPERSET);
    expect([...found.documents].map(name)).toEqual([C, D, E]);
    expect([...found.unchanged()]).toEqual([1, 4]);
  });
});
