import type { SectorId } from '../../domain/sector';
import type { SectorFigures, SectorPairs, SectorView } from './sector-view';

/** Reads what the catalogue knows of a sector, as of today. */
export abstract class SectorReader {
  /** The figures of all sectors, in their order. */
  abstract overview(): Promise<readonly SectorFigures[]>;
  /** The candidates of all sectors; the same value as long as nothing has changed. */
  abstract pairs(): Promise<readonly SectorPairs[]>;
  abstract sector(id: SectorId): Promise<SectorView>;
}
