import type { ClauseNode } from '@features/catalogue';
import type { Requirement } from '@pure/equivalence';
import { linkRequirements } from './link-requirements';

const node = (number: string): ClauseNode => ({ number, title: {}, abstract: {}, annex: false, depth: 0, parent: null, source: { id: 'S', grade: 2 } });
const requirement = (id: string, clause?: string): Requirement => ({
  id, document: 'GB 1-2020', ...(clause !== undefined && { clause }), characteristic: { en: id }, kind: 'limit', operator: 'text', value: 'x', conditions: [], grade: 2,
});

it('requirements lie in the clause whose number they name, however it is written', () => {
  const { clauses, elsewhere } = linkRequirements(
    [node('5.2'), node('5.2.7'), node('附錄A')],
    [requirement('a', '5.2'), requirement('b', '5.2.7 b)'), requirement('c', '附录 A'), requirement('d', '9.9'), requirement('e'), requirement('f', '５.２')],
  );
  expect(clauses.map(({ number, requirements }) => [number, requirements])).toEqual([['5.2', ['a', 'f']], ['5.2.7', ['b']], ['附錄A', ['c']]]);
  expect(elsewhere).toEqual(['d', 'e']);
});
