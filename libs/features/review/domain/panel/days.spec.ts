import type { LocalDate } from '@pure/kernel';
import { fitDays } from './days';

const day = (text: string) => text as LocalDate;

it.each<[string, string[], string | null]>([
  ['in order', ['2026-03-05', '2026-03-20', '2026-03-25', '2026-03-30'], null],
  ['all today', ['2026-03-01', '2026-03-01', '2026-03-01', '2026-03-01'], null],
  ['the first has passed', ['2026-02-28', '2026-03-20', '2026-03-25', '2026-03-30'], '2026-02-28'],
  ['the vote before the discussion', ['2026-03-05', '2026-03-20', '2026-03-25', '2026-03-24'], '2026-03-24'],
])('days %s', (_case, [answer = '', round = '', discussion = '', vote = ''], unfit) => {
  const fit = fitDays({ answer: day(answer), round: day(round), discussion: day(discussion), vote: day(vote) }, day('2026-03-01'));
  expect(fit.ok ? null : fit.refusal.day).toBe(unfit);
});
