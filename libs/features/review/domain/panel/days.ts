import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';

/** Last days, given when the panel is opened: of the answer to the invitation, the blind round, the discussion, the vote. */
export type PanelDays = Readonly<{ answer: LocalDate; round: LocalDate; discussion: LocalDate; vote: LocalDate }>;
export type DaysRefusal = Readonly<{ code: 'PANEL_DAYS_UNFIT'; day: LocalDate }>;

/** None has passed, and none comes before the one that goes before it. */
export function fitDays({ answer, round, discussion, vote }: PanelDays, today: LocalDate): Result<null, DaysRefusal> {
  const inOrder = [today, answer, round, discussion, vote];
  const unfit = inOrder.find((day, place) => place > 0 && day < (inOrder[place - 1] ?? day));
  return unfit === undefined ? ok(null) : refuse({ code: 'PANEL_DAYS_UNFIT', day: unfit });
}
