import { content, row } from '../content.fixture';
import { rowsAsked, type RowsAsked } from './rows-asked';
import { turned } from './turned';

const all: RowsAsked = { show: null, relation: null, deviation: null, severity: null, test: null };
const rows = [
  row({ key: 'r1' }), row({ key: 'r2', relations: ['superset'], deviation: 'stricter', severity: 'major', extraTest: true }), row({ key: 'r3', targets: [], relations: ['disjoint'], extraTest: false }),
  row({ key: 'r4', method: 'hybrid', confirmed: false }), row({ key: 'r5', relations: ['equal', 'subset'], deviation: 'added' }),
];

it.each<[string, Partial<RowsAsked>, readonly string[]]>([
  ['all', {}, ['r1', 'r2', 'r3', 'r4', 'r5']],
  ['those that may be equal', { relation: 'equal' }, ['r1', 'r5']],
  ['those without a counterpart', { relation: 'no-counterpart' }, ['r3']],
  ['those that nobody confirmed', { relation: 'open' }, ['r4']],
  ['a kind of difference', { deviation: 'added' }, ['r5']],
  ['a weight', { severity: 'major' }, ['r2']],
  ['those that need a test', { test: 'yes' }, ['r2']],
  ['those that need none', { test: 'no' }, ['r3']],
  ['where both differ', { show: 'differs' }, ['r2', 'r3', 'r5']],
  ['what must be tested, of which is what nobody compared', { show: 'must-test' }, ['r2', 'r4', 'r5']],
  ['what nobody has compared', { show: 'not-compared' }, ['r4']],
  ['two things that no row has', { relation: 'equal', test: 'yes' }, []],
])('shows %s', (_, asked, keys) => expect(rowsAsked(rows, { ...all, ...asked }).map(({ key }) => key)).toEqual(keys));

it('is read from the other side with each relation turned, and turned twice as it was', () => {
  const whole = content(rows, { relations: ['superset', 'equal'] });
  const other = turned(whole);
  expect([other.source, other.document.relations, other.rows[1]?.relations, other.rows[1]?.deviation, other.rows[2]?.sources]).toEqual([whole.target, ['subset', 'equal'], ['subset'], 'looser', []]);
  expect(turned(other)).toEqual(whole);
});
