import { ALL_FIVE, EQUAL, maskOf, type Relation, SUPERSET } from '@pure/equivalence';
import { content, facts, told } from '../content.fixture';
import { againstEngine } from './m12-against-engine';

const proof = { id: 'sha256:1', grade: 3, mask: EQUAL, path: ['CNS 15598-1:2020', 'IEC 62368-1:2018', 'GB 4943.1-2022'] };
const refused = ['error document.relations'];

it.each<[string, readonly Relation[], boolean, number, readonly string[]]>([
  ['what the engine derives too', ['equal'], false, EQUAL, []],
  ['another relation', ['overlap'], false, EQUAL, refused],
  ['denied', ['equal'], true, EQUAL, refused],
  ['one of several that are left', ['equal'], false, maskOf('equal', 'subset'), []],
  ['wider than what is derived', ['equal', 'superset'], false, SUPERSET, []],
  ['nothing derived', ['disjoint'], false, ALL_FIVE, []],
  ['nothing stated', [], false, EQUAL, []],
])('%s', (_, relations, negated, mask, found) =>
  expect(told(againstEngine.check(content([], { relations, negated }), facts({ derived: { mask, grade: 3, editionGap: false, proofs: [proof] } })))).toEqual(found));

it('tells both proofs', () => {
  const [found] = againstEngine.check(content([], { relations: ['overlap'] }), facts({ derived: { mask: EQUAL, grade: 3, editionGap: false, proofs: [proof] } }));
  expect(found?.params).toEqual({ stated: 'overlap', derived: 'equal', evidence: 'GB 4943.1-2022, foreword', path: 'CNS 15598-1:2020 → IEC 62368-1:2018 → GB 4943.1-2022' });
});
