import type { Seats, SkipReason } from '../select/select-panel';

/** Which rules a record follows; a change of any of them is a new name. The second has how each member stood when the draw was announced. */
export const drawRules = ['gongtong-draw-1', 'gongtong-draw-2'] as const;
export type DrawRules = (typeof drawRules)[number];
/** Those that draws are announced under now. */
export const DRAW_RULES = 'gongtong-draw-2' satisfies DrawRules;

/** Hexadecimal digests and codes have 64 digits. */
type Hex = string;

/** What is published before anybody can know the outcome. */
export type DrawAnnouncement = Readonly<{
  rules: DrawRules;
  /** Number `GT-X-…`. */
  number: string;
  seats: Seats;
  /** One label for each member of the pool, sorted. */
  pool: readonly Hex[];
  /** Of each label, in the order of the pool: digest of how its member stood then (`fitnessDigest`). Since `gongtong-draw-2`. */
  fitness?: readonly Hex[];
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

/** How a member stood when the draw was announced; `unfit` null: nothing spoke against them. `nonce` keeps the digest from being guessed. */
export type PublishedFitness = Readonly<{ label: Hex; unfit: Exclude<SkipReason, 'balance' | 'recused'> | null; nonce: Hex }>;

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
  /** Of all that were looked at, but of those whose reason is withheld because it was there before. Since `gongtong-draw-2`. */
  fitness?: readonly PublishedFitness[];
  panel: readonly Hex[];
}>;
