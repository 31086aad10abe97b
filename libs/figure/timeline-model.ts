/**
 * One edition on the time axis. Dates are ISO days; the model's owner decides what a year alone means.
 * `from`: it applies; `issued` earlier than that: issued, not yet in force; `until`: it no longer applies.
 */
export type TimelineBar = Readonly<{
  id: string;
  label: string;
  tone: 'in_force' | 'upcoming' | 'past' | 'unknown' | 'base';
  issued?: string;
  from: string;
  until?: string;
}>;

export type Timeline = Readonly<{
  /** Editions of the family, oldest first. */
  editions: readonly TimelineBar[];
  /** Editions of the base that they adopt. */
  bases: readonly TimelineBar[];
  today: string;
}>;
