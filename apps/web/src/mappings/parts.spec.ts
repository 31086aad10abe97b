import { filledWith, refilled } from './filled';
import { type Draft, emptyRow } from './mappings';
import { answered, baseOf, changed, conflictIn, type Editing, editingOf, type Part, refused, withTheirs } from './parts';

const row = (key: string, reason: string) => ({ ...emptyRow(key), reason });
const draft = (version: number, ...reasons: readonly string[]): Draft => ({ id: 'm', version, content: { rows: reasons.map((reason, at) => row(`r${at + 1}`, reason)), lastKey: reasons.length, document: { rationale: '' } } }) as never;
const part = (key: string, reason: string): Part => ({ key, row: row(key, reason) });
const reasonsOf = ({ draft: { content } }: Editing) => content.rows.map(({ reason }) => reason);
const sentOf = ({ pending }: Editing, key: string) => pending.get(key) ?? { part: part(key, ''), base: 0 };

describe('parts that are not kept yet', () => {
  it('stay with the version from which they started, whatever else is kept meanwhile', () => {
    const both = changed(changed(editingOf(draft(5, 'a', 'b')), part('r1', 'mine 1')), part('r2', 'mine 2'));
    const after = answered(both, draft(8, 'mine 1', 'theirs'), sentOf(both, 'r1'));
    expect([reasonsOf(after), baseOf(after, 'r1'), baseOf(after, 'r2'), after.pending.has('r1')]).toEqual([['mine 1', 'mine 2'], 8, 5, false]);
  });

  it('start from the answer where they were written on top of what was sent', () => {
    const first = changed(editingOf(draft(5, 'a')), part('r1', 'one'));
    const after = answered(changed(first, part('r1', 'two')), draft(6, 'one'), sentOf(first, 'r1'));
    expect([reasonsOf(after), baseOf(after, 'r1')]).toEqual([['two'], 6]);
  });

  it('keep an older version of a form that had not seen what was sent', () => {
    const first = changed(editingOf(draft(7, 'theirs')), part('r1', 'from the grid'));
    const after = answered(changed(first, part('r1', 'from the form'), 5), draft(8, 'from the grid'), sentOf(first, 'r1'));
    expect(baseOf(after, 'r1')).toBe(5);
  });

  it('a new row is held against the version in which its key was free', () => {
    const one = changed(changed(editingOf(draft(5, 'a')), part('r1', 'b')), part('r2', 'new'));
    const after = answered(one, draft(7, 'b', 'theirs'), sentOf(one, 'r1'));
    expect([reasonsOf(after), baseOf(after, 'r2')]).toEqual([['b', 'new'], 5]);
  });
});

describe('a conflict', () => {
  const begun = changed(editingOf(draft(5, 'a', 'b')), part('r1', 'mine'));
  const open = refused(begun, sentOf(begun, 'r1'), row('r1', 'theirs'));

  it('waits with its version until one of both is chosen', () => {
    const after = answered(open, draft(9, 'theirs', 'c'));
    expect([conflictIn(after)?.theirs, reasonsOf(after), baseOf(after, 'r1')]).toEqual([row('r1', 'theirs'), ['mine', 'c'], 5]);
  });

  it('ends with theirs, or with mine on top of theirs', () => {
    const theirs = withTheirs(open, draft(9, 'theirs', 'c'), 'r1');
    expect([conflictIn(theirs), reasonsOf(theirs), baseOf(theirs, 'r1')]).toEqual([null, ['theirs', 'c'], 9]);
    expect(baseOf(changed(theirs, part('r1', 'mine')), 'r1')).toBe(9);
  });
});

describe('a form', () => {
  const form = filledWith(row('r1', 'a'), 5);
  const typed = { ...form, edited: row('r1', 'mine') };

  it.each([
    ['is filled again where nobody writes in it', form, row('r1', 'theirs'), { edited: row('r1', 'theirs'), base: 9, fill: 1 }],
    ['keeps its text and its version where somebody does', typed, row('r1', 'theirs'), { edited: row('r1', 'mine'), base: 5, fill: 0 }],
    ['takes the later version where the part is the same', typed, row('r1', 'a'), { edited: row('r1', 'mine'), base: 9, fill: 0 }],
    ['is filled with theirs where its own text was given on', { ...typed, filled: typed.edited }, row('r1', 'theirs'), { edited: row('r1', 'theirs'), base: 9, fill: 1 }],
    ['knows its own text', typed, row('r1', 'mine'), { edited: row('r1', 'mine'), filled: row('r1', 'mine'), base: 9 }],
  ])('%s', (_, before, value, expected) => expect(refilled(before, value, 9)).toMatchObject(expected));
});
