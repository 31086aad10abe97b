import type { LocalDate } from '@pure/kernel';
import type { PanelDays } from './days';
import { daysAgain } from './days-again';

const days = { answer: '2026-02-27', round: '2026-03-10', discussion: '2026-03-15', vote: '2026-03-20' } as Record<keyof PanelDays, LocalDate>;

it.each<[string, string, string[]]>([
  ['before the answer is due nothing moves', '2026-02-20', ['2026-02-27', '2026-03-10', '2026-03-15', '2026-03-20']],
  ['five days later all move by five', '2026-03-04', ['2026-03-04', '2026-03-15', '2026-03-20', '2026-03-25']],
  ['over the end of a year', '2026-12-31', ['2026-12-31', '2027-01-11', '2027-01-16', '2027-01-21']],
])('%s', (_case, today, moved) => expect(Object.values(daysAgain(days, today as LocalDate))).toEqual(moved));
