import type { LocalDate } from '@pure/kernel';
import type { PanelDays } from './days';

const DAY_MS = 86_400_000;
const numberOf = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number): LocalDate => new Date(number * DAY_MS).toISOString().slice(0, 10) as LocalDate;

/** Whoever is invited later, and whoever reads a new version, has as long as was given when the days were set: all move by as many as have passed since. */
export function daysAgain({ answer, round, discussion, vote }: PanelDays, set: LocalDate, today: LocalDate): PanelDays {
  const by = Math.max(0, numberOf(today) - numberOf(set));
  const moved = (day: LocalDate): LocalDate => dayOf(numberOf(day) + by);
  return { answer: moved(answer), round: moved(round), discussion: moved(discussion), vote: moved(vote) };
}
