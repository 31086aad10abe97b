import { NO_DOCUMENT } from '@pure/equivalence';

/** Documents of the catalogue as columns of one length. `year` 0: undated; `current` 1: an edition that is in force. */
export type EditionColumns = Readonly<{ key: Int32Array; family: Int32Array; year: Int16Array; current: Uint8Array }>;

/**
 * For each document the key of the newest edition in force of its family, where that is of a later year; else
 * `NO_DOCUMENT`. The same as `driftOf`, over all at once.
 */
export function latestEditions({ key, family, year, current }: EditionColumns): Int32Array {
  const newest = new Map<number, number>();
  key.forEach((_, at) => {
    const best = newest.get(family[at] ?? 0);
    if (current[at] === 1 && (year[at] ?? 0) > (best === undefined ? 0 : (year[best] ?? 0))) newest.set(family[at] ?? 0, at);
  });
  return key.map((_, at) => {
    const best = newest.get(family[at] ?? 0);
    return best !== undefined && year[at] !== 0 && (year[best] ?? 0) > (year[at] ?? 0) ? (key[best] ?? NO_DOCUMENT) : NO_DOCUMENT;
  });
}
