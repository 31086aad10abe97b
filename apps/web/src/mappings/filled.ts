import { canonicalJson, type Json } from '@pure/kernel';
import { useState } from 'react';

/** A form with a copy of its own. `filled`: what both sides knew last; `base`: version in which that was seen; `fill`: how often it was filled. */
export type Filled<T> = Readonly<{ edited: T; filled: T; base: number; fill: number }>;

const isSame = (a: Json, b: Json): boolean => canonicalJson(a) === canonicalJson(b);

export const filledWith = <T extends Json>(value: T, base: number): Filled<T> => ({ edited: value, filled: value, base, fill: 0 });

export const isDirty = <T extends Json>({ edited, filled }: Filled<T>): boolean => edited !== filled && !isSame(edited, filled);

/**
 * The form where the part stands so now. Changed from outside it is filled again, unless somebody is writing in it: then it
 * keeps its text and its version, so that the server finds the two texts apart.
 */
export function refilled<T extends Json>(form: Filled<T>, value: T, base: number): Filled<T> {
  if (isSame(form.filled, value)) return form.base === base ? form : { ...form, base };
  return isDirty(form) && !isSame(form.edited, value) ? form : { edited: value, filled: value, base, fill: form.fill + 1 };
}

/** A form over a part of the draft. `sent`: what it says now was given on to be kept. */
export function useFilled<T extends Json>(value: T, base: number) {
  const [before, set] = useState(() => filledWith(value, base));
  const form = refilled(before, value, base);
  if (form !== before) set(form);
  const edit = (change: (edited: T) => T): void => set((now) => ({ ...now, edited: change(now.edited) }));
  const sent = (): void => set((now) => ({ ...now, filled: now.edited }));
  return { ...form, isDirty: isDirty(form), edit, sent };
}
