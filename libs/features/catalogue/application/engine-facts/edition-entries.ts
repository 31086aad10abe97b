import type { Side } from '@pure/standard-number';
import type { SectorId } from '../../domain/sector';

/** What an edition is found by: `keys` of its document and family and every other number that leads there, `titles` folded. */
export type EditionEntry = Readonly<{ id: number; number: string; side: Side; keys: ReadonlySet<string>; titles: string; sectors: readonly SectorId[] }>;

/** Editions as other features look for them in lists of their own. */
export abstract class EditionEntries {
  /** The same as long as nothing has changed by which an edition is found. */
  abstract stamp(): Promise<string>;
  /** Ids that are unknown are left out. */
  abstract of(ids: readonly number[]): Promise<ReadonlyMap<number, EditionEntry>>;
}
