import type { RowEnd } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { unknownEnd } from './m8-unknown-end';

const base = facts();
const refused = ['error rows.r1.targets'];

it.each<[string, readonly string[] | null, RowEnd, readonly string[]]>([
  ['a clause of the tree', ['4.1', '4.2'], { kind: 'clause', ref: '4.2' }, []],
  ['a clause that the tree lacks', ['4.1'], { kind: 'clause', ref: '9.9' }, refused],
  ['any clause where there is no tree', null, { kind: 'clause', ref: '9.9' }, []],
  ['a requirement that nobody recorded', null, { kind: 'requirement', ref: 'req-7' }, refused],
])('%s', (_, clauses, end, found) =>
  expect(told(unknownEnd.check(content([row({ targets: [end] })]), facts({ target: { ...base.target, clauses } })))).toEqual(found));
