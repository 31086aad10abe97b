import { type Relation, type Requirement, readRequirement } from '@pure/equivalence';
import { content, facts, row, told } from '../content.fixture';
import { againstComparison } from './m9-against-comparison';

const base = facts();

function requirement(id: string, value: string, method: string, unit = 'Cel'): Requirement {
  const read = readRequirement({ id, document: 'D', characteristic: { en: 'temperature' }, kind: 'limit', operator: '<=', value, unit, method, grade: 3 }, { methodOf: (text) => ({ edition: text }) });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

const check = (relations: readonly Relation[], b: Requirement) =>
  told(againstComparison.check(
    content([row({ sources: [{ kind: 'requirement', ref: 'a' }], targets: [{ kind: 'requirement', ref: 'b' }], relations })]),
    facts({ source: { ...base.source, requirements: [requirement('a', '70', 'IEC 62368-1:2018')] }, target: { ...base.target, requirements: [b] } }),
  ));
const refused = ['error rows.r1.relations'];

it.each<[string, readonly Relation[], string, string, readonly string[]]>([
  ['equal, and it is', ['equal'], '70', 'IEC 62368-1:2018', []],
  ['equal, and b is stricter', ['equal'], '60', 'IEC 62368-1:2018', refused],
  ['subset, and b is stricter', ['subset'], '60', 'IEC 62368-1:2018', []],
  ['superset, and b is laxer', ['superset'], '80', 'IEC 62368-1:2018', []],
  ['equal by another method', ['equal'], '70', 'IEC 60950-1:2005', ['warning rows.r1.relations']],
  ['overlap by another method', ['overlap'], '70', 'IEC 60950-1:2005', []],
])('%s', (_, relations, value, method, found) => expect(check(relations, requirement('b', value, method))).toEqual(found));

it('another dimension cannot be compared', () => expect(check(['equal'], requirement('b', '70', 'IEC 62368-1:2018', 'mm'))).toEqual(refused));
