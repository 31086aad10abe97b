import { content, row } from '../content.fixture';
import { diffContents } from './contents';

it('tells rows by their keys, and fields by their words', () => {
  const before = content([row(), row({ key: 'r2' }), row({ key: 'r3' })]);
  const after = content([row({ reason: 'the stricter limits', relations: ['subset'] }), row({ key: 'r3' }), row({ key: 'r4' })], { rationale: 'both adopt one base, with deviations' });
  const { document, rows, unchanged } = diffContents(before, after, 'en');
  expect(rows.map(({ key, kind, fields }) => [key, kind, fields.map(({ field }) => field)])).toEqual([['r1', 'changed', ['relations', 'reason']], ['r4', 'added', []], ['r2', 'removed', []]]);
  expect(rows[0]?.fields[1]?.words?.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'removed', text: 'same' }, { kind: 'added', text: 'stricter' }]);
  expect(document.map(({ field }) => field)).toEqual(['rationale']);
  expect(unchanged).toBe(1);
});

it('a version is no change to itself', () => {
  const same = content([row()]);
  expect(diffContents(same, same, 'en')).toEqual({ document: [], rows: [], unchanged: 1 });
});
