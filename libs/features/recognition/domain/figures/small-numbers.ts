/** Of fewer than so many nothing is told, and what is told is told in steps of so many. */
export const LEAST_TOLD = 5;

/** `days`: median of the days from receipt to decision. */
export type Counted = Readonly<{ count: number; days: number }>;
/** `atLeast`: a multiple of five; `withinDays`: half of them took no longer, a multiple of five. */
export type Told = Readonly<{ atLeast: number; withinDays: number }>;

/**
 * What may be told of a count of people; null: nothing, not even that there is somebody. Each figure is rounded by itself, sums too, so
 * that no difference between figures, tables or days is ever a number of people below five.
 */
export const told = ({ count, days }: Counted): Told | null =>
  count < LEAST_TOLD ? null : { atLeast: Math.floor(count / LEAST_TOLD) * LEAST_TOLD, withinDays: Math.ceil(days / LEAST_TOLD) * LEAST_TOLD };
