import { actsBetween, firstSeen, isOther, type Seen, successorsOf } from './seen';

const seen = (status: Seen['status'], more: Partial<Seen> = {}): Seen => ({ status, replacedBy: [], amendments: [], ...more });

it.each<[string, Seen, Seen, readonly string[]]>([
  ['nothing', seen('in_force'), seen('in_force'), []],
  ['replaced', seen('in_force'), seen('replaced'), ['standard.replaced']],
  ['replaced for long', seen('replaced'), seen('replaced', { amendments: [] }), []],
  ['withdrawn', seen('in_force'), seen('withdrawn'), ['standard.withdrawn']],
  ['an amendment', seen('in_force'), seen('in_force', { amendments: ['GB 1-2020/XG1-2024'] }), ['standard.amended']],
  ['in force from its day on', seen('upcoming'), seen('in_force'), ['standard.effective']],
  ['withdrawn by mistake', seen('withdrawn'), seen('in_force'), ['standard.effective']],
  ['taken into the register', seen(null), seen('in_force'), []],
  ['a successor that is announced', seen('in_force'), seen('in_force', { replacedBy: [{ number: 'GB 1-2030', whole: true, planned: true }] }), []],
  ['replaced and amended at once', seen('in_force'), seen('replaced', { amendments: ['x'] }), ['standard.replaced', 'standard.amended']],
])('%s', (_case, before, after, acts) => expect(actsBetween(before, after)).toEqual(acts));

it('an edition that has ended by the first look did so since the declaration that follows it', () => {
  expect(actsBetween(firstSeen(seen('withdrawn'), true), seen('withdrawn'))).toEqual(['standard.withdrawn']);
  expect(actsBetween(firstSeen(seen('withdrawn'), false), seen('withdrawn'))).toEqual([]);
});

it('names what takes the whole place already before what is planned or takes a part', () => {
  const replacedBy = [{ number: 'B', whole: true, planned: true }, { number: 'A', whole: true, planned: false }, { number: 'C', whole: false, planned: false }];
  expect(successorsOf(seen('replaced', { replacedBy }))).toEqual(['A']);
  expect(successorsOf(seen('in_force', { replacedBy: replacedBy.slice(0, 1) }))).toEqual(['B']);
});

it.each<[string, Partial<Seen>, Partial<Seen>, boolean]>([
  ['another requirement', { requirements: 'a' }, { requirements: 'b' }, true], ['the same ones', { requirements: 'a' }, { requirements: 'a' }, false],
  ['another mapping that was decided', { decisions: 'a' }, { decisions: 'b' }, true], ['a mapping that nobody had looked for', {}, { decisions: 'a' }, false],
  ['one that nobody had looked for', {}, { requirements: 'a' }, false], ['an amendment, whatever was looked for', {}, { requirements: 'a', amendments: ['x'] }, true],
])('%s is a change or none', (_case, before, after, other) => expect(isOther(seen('in_force', before), seen('in_force', after))).toBe(other));
