import { gradeOfLetter, letterOfGrade } from './grade';

it.each([
  ['A', 3],
  ['B', 2],
  ['C', 1],
  ['M', null],
  ['D', undefined],
  ['a', undefined],
  ['', undefined],
])('%s → %s', (letter, grade) => expect(gradeOfLetter(letter)).toBe(grade));

it.each([
  [3, 'A'],
  [1, 'C'],
  [4, ''],
])('%s is lettered %s', (grade, letter) => expect(letterOfGrade(grade)).toBe(letter));
