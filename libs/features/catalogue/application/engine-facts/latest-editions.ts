import { NO_DOCUMENT } from '@pure/equivalence';

/** Documents of the catalogue as columns of one length. `year` 0: undated; `current` 1: an edition that is in force. */
export type EditionColumns = Readonly<{ key: Int32Array; family: Int32Array; year: Int16Array; current: Uint8Array }>;

/**
 * For each document the key of the newest edition in force of its family, where that is of a later year; else
 * `NO_DOCUMENT`. The same as `driftOf`, over all at once.
 */
export function latestEditions({ key, family, year, current }: EditionColumns): Int32Array {
  const room = family.reduce((most, one) => Math.max(most, one), 0) + 1;
  const newestYear = new Int16Array(room);
  const newestKey = new Int32Array(room).fill(NO_DOCUMENT);
  for (let at = 0; at < key.length; at += 1) {
    const [of, its] = [family[at] as number, year[at] as number];
    if (current[at] !== 1 || its <= (newestYear[of] as number)) continue;
    newestYear[of] = its;
    newestKey[of] = key[at] as number;
  }
  return key.map((_, at) => {
    const of = family[at] as number;
    return year[at] !== 0 && (newestYear[of] as number) > (year[at] as number) ? (newestKey[of] as number) : NO_DOCUMENT;
  });
}
