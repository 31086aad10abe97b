import type { MappingRow } from './content';
import { content, facts, row } from './content.fixture';
import { coverageOf } from './coverage';
import type { MappingFacts } from './facts';

const base = facts();
const trees = { source: { ...base.source, clauses: ['4.1', '4.2', '4.3'] }, target: { ...base.target, clauses: ['4.1', '5'] } };
const short = (rows: readonly MappingRow[], given: Pick<MappingFacts, 'source' | 'target'> = trees) => {
  const { source, target } = coverageOf(content(rows), given);
  return [source, target].map(({ total, covered, partly, noCounterpart, notLookedAt }) => [total, covered, partly, noCounterpart, notLookedAt]);
};

it.each<[string, readonly MappingRow[], unknown]>([
  ['nothing was looked at', [], [[3, 0, 0, 0, 3], [2, 0, 0, 0, 2]]],
  ['equal covers both ways', [row()], [[3, 1, 0, 0, 2], [2, 1, 0, 0, 1]]],
  ['a stricter source covers the target alone', [row({ relations: ['superset'] })], [[3, 0, 1, 0, 2], [2, 1, 0, 0, 1]]],
  ['disjoint is no counterpart', [row({ relations: ['disjoint'] })], [[3, 0, 0, 1, 2], [2, 0, 0, 1, 1]]],
  ['an empty side', [row({ targets: [], relations: [] })], [[3, 0, 0, 1, 2], [2, 0, 0, 0, 2]]],
  ['several clauses in one row', [row({ sources: [{ kind: 'clause', ref: '4.1' }, { kind: 'clause', ref: '4.2' }] })], [[3, 2, 0, 0, 1], [2, 1, 0, 0, 1]]],
  ['the better of two rows on a clause', [row({ relations: ['overlap'] }), row({ key: 'r2' })], [[3, 1, 0, 0, 2], [2, 1, 0, 0, 1]]],
  ['a suggestion that nobody confirmed', [row({ method: 'hybrid', confirmed: false })], [[3, 0, 0, 0, 3], [2, 0, 0, 0, 2]]],
  ['a row that says nothing yet', [row({ relations: [] })], [[3, 0, 0, 0, 3], [2, 0, 0, 0, 2]]],
])('%s', (_, rows, found) => expect(short(rows)).toEqual(found));

it('without a tree nobody knows how much is left', () => expect(short([row()], { source: base.source, target: base.target })).toEqual([[null, 1, 0, 0, null], [null, 1, 0, 0, null]]));
