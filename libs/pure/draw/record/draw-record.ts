import type { Seats, SkipReason } from '../select/select-panel';

/** Which rules a record follows; a change of any of them is a new name. */
export const DRAW_RULES = 'gongtong-draw-1';

/** Hexadecimal digests and codes have 64 digits. */
type Hex = string;

/** What is published before anybody can know the outcome. */
export type DrawAnnouncement = Readonly<{
  rules: typeof DRAW_RULES;
  /** Number `GT-X-…`. */
  number: string;
  seats: Seats;
  /** One label for each member of the pool, sorted. */
  pool: readonly Hex[];
  /** SHA-256 of the code that opens the draw. */
  code: Hex;
  /** At least two who are not the operator; each holds the bytes of which this is the SHA-256. */
  parties: readonly Readonly<{ name: string; commitment: Hex }>[];
  /** The first checkpoint of the log after this moment (RFC 3339) is part of the randomness. */
  deadline: string;
  /** Numbers of a public lottery that are added, in words that say which; null where none are. */
  lottery: string | null;
}>;

/** `reason`: `withheld` where so few are of the kind that telling it would tell who. */
export type PublishedSkip = Readonly<{ label: Hex; reason: SkipReason | 'withheld' }>;

/** What is published when it is opened. */
export type DrawOpening = Readonly<{
  number: string;
  code: Hex;
  /** Null: the party did not reveal, and is dropped by rule. */
  revealed: readonly Readonly<{ name: string; bytes: Hex | null }>[];
  /** Root of the tree and the moment of the first witness's cosignature (RFC 3339). */
  checkpoint: Readonly<{ root: Hex; at: string }>;
  lottery: readonly number[] | null;
  randomness: string;
  /** All labels as they were drawn. */
  order: readonly Hex[];
  skips: readonly PublishedSkip[];
  panel: readonly Hex[];
}>;
