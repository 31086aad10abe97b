import type { Status } from './edition';

/** An edition as far as drift looks at it. `year` is absent on an undated number. */
export type BaseEdition = Readonly<{ key: string; year?: number; status: Status; document: string }>;

/**
 * The newest edition in force of the base's family, when it is not the one that was adopted: the base has drifted.
 * Amendments and prints that are consolidated of the adopted edition itself (same year) are no drift, nor is an undated base.
 * Returns the newest edition in force of a later year, or null.
 */
export function driftOf<E extends BaseEdition>(base: E, editionsOfFamily: readonly E[]): E | null {
  const { year } = base;
  if (year === undefined) return null;
  const newer = editionsOfFamily.filter((edition) => isDocument(edition) && edition.status === 'in_force' && (edition.year ?? 0) > year);
  return newer.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.key < b.key ? -1 : 1))[0] ?? null;
}

const isDocument = ({ document }: BaseEdition): boolean => document === 'edition';
