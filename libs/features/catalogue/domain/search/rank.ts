import { documentKinds, type DocumentKind, type Status } from '../edition';
import { codeOf, statusOrder } from './codes';

export type Ranked = Readonly<{ id: number; status: Status; kind: DocumentKind; year: number | null }>;

const STATUS = 100_000_000;
const KIND = 10_000_000;
const YEAR = 100_000;
const LATEST = 2030;

/**
 * Place of an edition in lists, smaller first: by status, then by kind, the newer first; a 32-bit number. Editions of the
 * same year follow in the order in which the catalogue took them in.
 */
export function rankOf({ id, status, kind, year }: Ranked): number {
  const age = Math.min(99, Math.max(0, LATEST - (year ?? 0)));
  return codeOf(statusOrder, status) * STATUS + codeOf(documentKinds, kind) * KIND + age * YEAR + (id % YEAR);
}

/** Above all ranks. */
export const EVERY_RANK = statusOrder.length * STATUS;

/** Ranks of a status, or all of them: from the first to the second, which is left out. */
export function ranksOf(status: Status | undefined): Readonly<{ from: number; before: number }> {
  if (status === undefined) return { from: 0, before: EVERY_RANK };
  const code = codeOf(statusOrder, status);
  return { from: code * STATUS, before: (code + 1) * STATUS };
}
