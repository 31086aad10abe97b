import type { Fact } from '../fact/fact';
import { buildGraph } from './build-graph';
import { packFacts } from './pack-facts';

it('x', () => {
  const a: Fact = { kind: 'mapping', id: 'm1', source: 's', grade: 5, from: 'B', to: 'A', relation: 'subset', negated: false, mapping: '1' };
  const b: Fact = { ...a, id: 'm2', from: 'A', to: 'B', relation: 'equal' };
  const c: Fact = { ...a, id: 'm3', from: 'C', to: 'B', relation: 'equal' };
  const p = packFacts(['A', 'B', 'C'].map((designation) => ({ designation, side: 'mainland' as const })), [c, a, b, a]);
  console.log(buildGraph(p));
});
