/** Address segments of the standards that a source describes, for lists that machines read. */
export abstract class EditionAddresses {
  /** Number of shelves: editions stand on shelves of `size` in the order in which the catalogue took them in. */
  abstract shelves(size: number): Promise<number>;
  /** Slugs on a shelf, from 1; fewer than `size` where editions are only cited, none beyond the last. */
  abstract shelf(place: number, size: number): Promise<readonly string[]>;
}
