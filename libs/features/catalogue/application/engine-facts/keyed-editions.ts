import type { LocalDate } from '@pure/kernel';
import type { EditionRef, TransitionView } from '../standard-view';

/** Editions by their keys in the engine's graph. */
export abstract class KeyedEditions {
  /** With their status on the day, today where it is absent; keys that are unknown are left out. */
  abstract editions(keys: readonly number[], day?: LocalDate): Promise<ReadonlyMap<number, EditionRef>>;
  /** From when each must be followed, per procedure; keys without are left out. */
  abstract transitions(keys: readonly number[]): Promise<ReadonlyMap<number, readonly TransitionView[]>>;
  /** Keys of editions by canonical designation; designations that are unknown are left out. */
  abstract keysOf(designations: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
