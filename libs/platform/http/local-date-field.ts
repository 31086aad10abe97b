import { localDate, type LocalDate } from '@pure/kernel';
import { ValidateBy } from 'class-validator';

/** The field is a day of the calendar, `YYYY-MM-DD`; its fault has the code of an ISO 8601 date. */
export const IsLocalDate = () =>
  ValidateBy({ name: 'isIso8601', validator: { validate: (value: unknown) => typeof value === 'string' && localDate(value) !== null } });

/** The day of a field that `IsLocalDate` has let through. */
export function dayOf(text: string | undefined): LocalDate | undefined {
  return text === undefined ? undefined : (localDate(text) ?? undefined);
}
