import type { Requirement, RequirementPair } from '@pure/equivalence';
import type { KnownOf } from './views';

/**
 * Reads requirements and what sources say of two of them. Editions are given by canonical designation. `source` is the id
 * under which answers name the source; the catalogue's `CitedSources` gives its view from it and the grade.
 */
export abstract class RequirementStore {
  /** For each edition asked its requirements, in the order of recording; an empty list where none is known. */
  abstract ofEditions(designations: readonly string[]): Promise<ReadonlyMap<string, readonly Requirement[]>>;
  /** Pairs between the requirements of two editions, told from `a` to `b` whichever way round they are stored. */
  abstract pairsBetween(a: string, b: string): Promise<readonly RequirementPair[]>;
  /** Pairs of which one requirement at least is of these editions, as they are stored. */
  abstract pairsOf(designations: readonly string[]): Promise<readonly RequirementPair[]>;
  /** How many requirements of each edition are known, and whether the list is complete; in the order asked. */
  abstract known(designations: readonly string[]): Promise<readonly KnownOf[]>;
  /** Requirements by their ids; ids that are unknown are absent. */
  abstract requirement(ids: readonly string[]): Promise<ReadonlyMap<string, Requirement>>;
}
