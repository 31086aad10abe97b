import type { Fact, MappingFact } from '../fact/fact';
import { EQUAL, SUBSET, SUPERSET } from '../relation/relation';
import { buildGraph } from './build-graph';
import { type Graph, indexOf, NOT_FOUND } from './graph';
import { packFacts } from './pack-facts';

const names = ['CNS 1:2001', 'GB 1-2001', 'IEC 1:2000'];
const documents = names.map((designation) => ({ designation, side: 'other' as const }));
const mapping = (id: string, from: string, to: string, relation: MappingFact['relation']): MappingFact =>
  ({ kind: 'mapping', id, source: 's', grade: 5, from, to, relation, negated: false, mapping: id });

const graphOf = (...facts: readonly Fact[]): Graph => buildGraph(packFacts(documents, facts));
const entriesOf = ({ first, walkable, neighbour, mask }: Graph, document: number) => ({
  all: [...neighbour.subarray(first[document], first[document + 1])],
  masks: [...mask.subarray(first[document], first[document + 1])],
  walked: (walkable[document] ?? 0) - (first[document] ?? 0),
});

it('lays each edge out at both of its ends, the mask told from either', () => {
  const graph = graphOf(mapping('m-1', 'GB 1-2001', 'CNS 1:2001', 'subset'), mapping('m-2', 'CNS 1:2001', 'IEC 1:2000', 'equal'));
  expect(entriesOf(graph, 0)).toEqual({ all: [1, 2], masks: [SUPERSET, EQUAL], walked: 2 });
  expect(entriesOf(graph, 1)).toEqual({ all: [0], masks: [SUBSET], walked: 1 });
  expect(graph.bytes).toBe([...Object.values(graph.documents), ...Object.values(graph.edges), graph.first, graph.walkable, graph.neighbour, graph.mask, graph.link, graph.component]
    .reduce((sum, { byteLength }) => sum + byteLength, 0));
});

it('puts what says nothing and what is disputed behind what may be walked', () => {
  const mention: Fact = { kind: 'mention', id: 'n-1', source: 's', grade: 1, from: 'CNS 1:2001', to: 'GB 1-2001' };
  const silent = graphOf(mention, mapping('m-1', 'CNS 1:2001', 'IEC 1:2000', 'equal'));
  expect(entriesOf(silent, 0)).toMatchObject({ all: [2, 1], walked: 1 });
  const disputed = graphOf(mapping('m-1', 'CNS 1:2001', 'GB 1-2001', 'equal'), mapping('m-2', 'GB 1-2001', 'CNS 1:2001', 'subset'));
  expect(entriesOf(disputed, 0)).toEqual({ all: [1, 1], masks: [EQUAL, SUPERSET], walked: 0 });
  expect(disputed.disputed.get(1)?.map(({ neighbour }) => neighbour)).toEqual([0, 0]);
});

it('takes a fact told twice once, and leaves out facts of unknown documents and of one document alone', () => {
  const fact = mapping('m-1', 'CNS 1:2001', 'GB 1-2001', 'equal');
  const graph = graphOf(fact, fact, mapping('m-2', 'CNS 1:2001', 'GB 2-2002', 'equal'), mapping('m-3', 'CNS 1:2001', 'CNS 1:2001', 'equal'));
  expect([graph.edges.code.length, graph.edges.factRef.length, graph.unplaced]).toEqual([1, 1, 2]);
  expect([...graph.component]).toEqual([0, 0, 2]);
});

it('finds documents by key', () => {
  const columns = { ...graphOf().documents, key: Int32Array.of(3, 8, 400_000_000) };
  expect([3, 8, 400_000_000, 4, 0, 500_000_000].map((key) => indexOf(columns, key))).toEqual([0, 1, 2, NOT_FOUND, NOT_FOUND, NOT_FOUND]);
});
