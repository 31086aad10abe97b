import type { LocalDate } from '@pure/kernel';

const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01. */
export const dayOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS;
