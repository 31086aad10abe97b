import { content, row } from './content.fixture';
import { appended, withContent, withRow } from './changes';

it('notes of each row with which version it changed', () => {
  const before = content([row(), row({ key: 'r2' }), row({ key: 'r3' })]);
  const after = withContent(before, { r2: 4 }, { version: 7, document: before.document, rows: [row({ reason: 'another' }), row({ key: 'r2' }), row({ key: 'r9' })] });
  expect(after.changed).toEqual({ r1: 7, r2: 4, r3: 7, r9: 7 });
  expect([after.content.lastKey, after.isChanged]).toEqual([9, true]);
});

it('the same once more is no change, and keys that were given stay given', () => {
  const before = { ...content([row()]), lastKey: 8 };
  const after = withContent(before, {}, { version: 2, document: before.document, rows: before.rows });
  expect([after.isChanged, after.changed, after.content.lastKey]).toEqual([false, {}, 8]);
});

it('what is said of the documents has its own place', () => {
  const before = content([]);
  expect(withContent(before, {}, { version: 2, document: { ...before.document, rationale: 'another' }, rows: [] }).changed).toEqual({ document: 2 });
});

it('a row takes the place of its key, comes last, or goes', () => {
  const rows = [row(), row({ key: 'r2' })];
  expect(withRow(rows, 'r1', row({ reason: 'x' })).map(({ reason }) => reason)).toEqual(['x', 'the same limits']);
  expect(withRow(rows, 'r5', row({ key: 'r5' })).map(({ key }) => key)).toEqual(['r1', 'r2', 'r5']);
  expect(withRow(rows, 'r1', null).map(({ key }) => key)).toEqual(['r2']);
});

it('rows that are there already are not added once more', () => {
  const { key: _, ...same } = row();
  const rows = appended(content([row()]), [same, { ...same, reason: 'new' }, { ...same, reason: 'new' }]);
  expect(rows.map(({ key, reason }) => [key, reason])).toEqual([['r1', 'the same limits'], ['r2', 'new']]);
});
