import type { Json } from '@pure/kernel';
import { isRecord } from '../bytes/bytes';

/** What the two lists of a credential say; each has its own list and its own place in it. */
export const statusPurposes = ['suspension', 'revocation'] as const;
export type StatusPurpose = (typeof statusPurposes)[number];

/** Place in a list of W3C Bitstring Status List. `list`: address of the list's own credential. */
export type StatusPlace = Readonly<{ list: string; index: number }>;

/** A place as a credential states it. */
export type StatedPlace = StatusPlace & Readonly<{ purpose: StatusPurpose }>;

/** One entry for each purpose. */
export const statusEntries = (status: Readonly<Record<StatusPurpose, StatusPlace>>): Json[] => statusPurposes.map((purpose) => statusEntry(purpose, status[purpose]));

/** W3C Bitstring Status List 1.0, 2.1. */
export const statusEntry = (statusPurpose: StatusPurpose, { list, index }: StatusPlace): Json => ({
  id: `${list}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose,
  statusListIndex: String(index),
  statusListCredential: list,
});

/** The places that a credential states, at least one for each purpose; null where they are not of the form. */
export function statedPlaces({ credentialStatus }: Readonly<Record<string, unknown>>): readonly StatedPlace[] | null {
  if (!Array.isArray(credentialStatus)) return null;
  const entries = credentialStatus.map(statusFrom);
  return statusPurposes.every((purpose) => entries.some((entry) => entry?.purpose === purpose)) ? entries.filter((entry) => entry !== null) : null;
}

function statusFrom(entry: unknown): StatedPlace | null {
  if (!isRecord(entry) || entry.type !== 'BitstringStatusListEntry') return null;
  const { statusPurpose, statusListIndex, statusListCredential: list } = entry;
  const purpose = statusPurposes.find((each) => each === statusPurpose);
  return purpose && typeof statusListIndex === 'string' && /^\d{1,9}$/.test(statusListIndex) && typeof list === 'string' ? { purpose, list, index: Number(statusListIndex) } : null;
}
