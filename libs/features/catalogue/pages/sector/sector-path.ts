import type { SectorId } from '../../domain/sector';

/** Path of a sector's page after the language segment. */
export function sectorPath(id: SectorId): string {
  return `/sector/${id}`;
}
