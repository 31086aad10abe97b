import { localDate, ok, refuse, type LocalDate, type Result } from '@pure/kernel';
import { addDays } from '@pure/workday';
import { type ApplicationAct, type ApplicationState, isRunning } from '../application/course';
import type { CatalogueHead } from '../catalogue/catalogue';

/** The catalogue foresees no practising before the confirmation. */
export type ActFirstNotForeseen = Readonly<{ code: 'ACT_FIRST_NOT_FORESEEN' }>;
export type ActFirstRefusal = ActFirstNotForeseen | Readonly<{ code: 'ACT_FIRST_BEGUN' }> | Readonly<{ code: 'ACT_FIRST_OVER'; until: LocalDate }> | Readonly<{ code: 'APPLICATION_STATE'; state: ApplicationState }>;

/** Practising goes before the confirmation, which is due on `until`, the last day, so many calendar days after the submission. */
export type ActFirst = Readonly<{ from: LocalDate; until: LocalDate; isOver: boolean }>;

/** How practising first ended: it was confirmed, refused, withdrawn, ended by whoever decides, or not confirmed in time. */
export const actFirstEnds = ['confirmed', 'refused', 'withdrawn', 'ended', 'over'] as const;
export type ActFirstEnd = (typeof actFirstEnds)[number];
/** `ended`: null while one may practise. */
export type Provisional = Readonly<{ until: LocalDate; ended: ActFirstEnd | null }>;
export type ActFirstStep = Readonly<{ act: ApplicationAct; details: Readonly<Record<string, unknown>> }>;

/** What a catalogue lets one do before it is confirmed (先执业后确认), counted from the submission. */
export function actFirst({ actFirst: foreseen }: Pick<CatalogueHead, 'actFirst'>, submitted: LocalDate, today: LocalDate): Result<ActFirst, ActFirstNotForeseen> {
  if (foreseen === null) return refuse({ code: 'ACT_FIRST_NOT_FORESEEN' });
  const until = addDays(submitted, foreseen.days);
  return ok({ from: submitted, until, isOver: until < today });
}

const ends: Readonly<Partial<Record<ApplicationAct, ActFirstEnd>>> = {
  recognise: 'confirmed', 'recognise-partly': 'confirmed', refuse: 'refused', withdraw: 'withdrawn', 'end-act-first': 'ended', 'act-first-over': 'over',
};

/** How it stands, from the steps, the oldest first; null: it was not begun. The day alone ends it, told or not. */
export function provisional(steps: readonly ActFirstStep[], today: LocalDate): Provisional | null {
  const place = steps.findIndex(({ act }) => act === 'act-first');
  const foreseen = steps[place]?.details['until'];
  const until = typeof foreseen === 'string' ? localDate(foreseen) : null;
  if (until === null) return null;
  const ended = steps.slice(place + 1).flatMap(({ act }) => ends[act] ?? [])[0] ?? null;
  return { until, ended: ended ?? (until < today ? 'over' : null) };
}

/** Whether the applicant may begin it now; once for an application. */
export function mayActFirst(head: Pick<CatalogueHead, 'actFirst' | 'kind'>, on: Readonly<{ state: ApplicationState; submitted: LocalDate; steps: readonly ActFirstStep[]; today: LocalDate }>): Result<ActFirst, ActFirstRefusal> {
  if (head.kind === 'firm') return refuse({ code: 'ACT_FIRST_NOT_FORESEEN' });
  const found = actFirst(head, on.submitted, on.today);
  if (!found.ok) return found;
  if (!isRunning(on.state)) return refuse({ code: 'APPLICATION_STATE', state: on.state });
  if (provisional(on.steps, on.today) !== null) return refuse({ code: 'ACT_FIRST_BEGUN' });
  return found.value.isOver ? refuse({ code: 'ACT_FIRST_OVER', until: found.value.until }) : found;
}
