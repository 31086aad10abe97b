import { ok, refuse, type LocalDate, type Result } from '@pure/kernel';
import { addDays } from '@pure/workday';
import type { CatalogueHead } from '../catalogue/catalogue';

/** The catalogue foresees no practising before the confirmation. */
export type ActFirstNotForeseen = Readonly<{ code: 'ACT_FIRST_NOT_FORESEEN' }>;
/** Practising goes before the confirmation, which is due on `until`, so many calendar days after the submission. */
export type ActFirst = Readonly<{ from: LocalDate; until: LocalDate; isOver: boolean }>;

/** What a catalogue lets one do before it is confirmed (先执业后确认), counted from the submission. */
export function actFirst({ actFirst: foreseen }: Pick<CatalogueHead, 'actFirst'>, submitted: LocalDate, today: LocalDate): Result<ActFirst, ActFirstNotForeseen> {
  if (foreseen === null) return refuse({ code: 'ACT_FIRST_NOT_FORESEEN' });
  const until = addDays(submitted, foreseen.days);
  return ok({ from: submitted, until, isOver: until < today });
}
