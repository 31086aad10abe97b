import type { LocalDate } from '@pure/kernel';
import type { PanelDays } from './days';
import { daysAgain } from './days-again';

const days = { answer: '2026-02-27', round: '2026-03-10', discussion: '2026-03-15', vote: '2026-03-20' } as Record<keyof PanelDays, LocalDate>;

it.each<[string, string, string[]]>([
  ['on the day on which they were set nothing moves', '2026-02-20', ['2026-02-27', '2026-03-10', '2026-03-15', '2026-03-20']],
  ['by a clock that is behind nothing moves', '2026-02-19', ['2026-02-27', '2026-03-10', '2026-03-15', '2026-03-20']],
  ['three days later there is as long to answer', '2026-02-23', ['2026-03-02', '2026-03-13', '2026-03-18', '2026-03-23']],
  ['after the answer was due there is as long too', '2026-03-04', ['2026-03-11', '2026-03-22', '2026-03-27', '2026-04-01']],
  ['over the end of a year', '2026-12-31', ['2027-01-07', '2027-01-18', '2027-01-23', '2027-01-28']],
])('%s', (_case, today, moved) => expect(Object.values(daysAgain(days, '2026-02-20' as LocalDate, today as LocalDate))).toEqual(moved));
