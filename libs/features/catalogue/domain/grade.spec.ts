import { gradeOfLetter } from './grade';

it.each([
  ['A', 3],
  ['B', 2],
  ['C', 1],
  ['M', null],
  ['D', undefined],
  ['a', undefined],
  ['', undefined],
])('%s → %s', (letter, grade) => expect(gradeOfLetter(letter)).toBe(grade));
