import type { SectorId } from '../../domain/sector';
import type { SectorFigures, SectorView } from './sector-view';

/** Reads what the catalogue knows of a sector, as of today. */
export abstract class SectorReader {
  /** The figures of all sectors, in their order. */
  abstract overview(): Promise<readonly SectorFigures[]>;
  abstract sector(id: SectorId): Promise<SectorView>;
}
