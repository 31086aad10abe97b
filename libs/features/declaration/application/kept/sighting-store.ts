import type { Tx } from '@platform/database';
import type { Seen, StandardAct } from '../../domain/kept/seen';

/** A standard that a declaration names. `seen` null: not looked at yet; `followed`: a declaration follows it, else only methods of it are used. */
export type Sighting = Readonly<{ standard: string; seen: Seen | null; followed: boolean }>;

export type StandardChange = Readonly<{ standard: string; acts: readonly StandardAct[]; before: Seen; after: Seen }>;

/** What was last seen of the standards that declarations name. */
export abstract class SightingStore {
  abstract sightings(): Promise<readonly Sighting[]>;
  /** Those that nobody has looked at yet. */
  abstract unseen(): Promise<readonly Sighting[]>;
  /** Nobody else notes what became of these until the transaction ends. */
  abstract lockSightings(tx: Tx, standards: readonly string[]): Promise<readonly Sighting[]>;
  abstract saveSeen(tx: Tx, seen: readonly Readonly<{ standard: string; seen: Seen; changed: boolean }>[]): Promise<void>;
  /** Begins a round over all that rest on what changed, and over the declarations with these numbers. */
  abstract createLook(tx: Tx, changes: readonly StandardChange[], numbers?: readonly string[]): Promise<number>;
  /** Standards that changed after a declaration in force that names them was checked last, where no round is under way. */
  abstract overdue(): Promise<readonly string[]>;
  /** Declarations in force whose validity has ended since they were checked last, where no round is under way. */
  abstract ended(): Promise<readonly string[]>;
}
