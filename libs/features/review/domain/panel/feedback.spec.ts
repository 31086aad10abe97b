import { feedbackSum, type Score } from './feedback';

it.each<[string, readonly Score[], ReturnType<typeof feedbackSum>]>([
  ['nobody', [], null],
  ['four', [5, 5, 5, 5], null],
  ['five', [1, 4, 4, 5, 3], { answers: 5, mean: 3.4, counts: [1, 0, 1, 2, 1] }],
  ['six, whose mean has more decimals', [5, 5, 5, 5, 5, 4], { answers: 6, mean: 4.8, counts: [0, 0, 0, 1, 5] }],
])('the sum where %s answered', (_case, given, told) => expect(feedbackSum(given)).toEqual(told));
