import type { SectorId } from '../sector';

export const termStatuses = ['candidate', 'approved'] as const;
export type TermStatus = (typeof termStatuses)[number];

/** In which direction script conversion may use a pair. Look-up and search use every pair both ways. */
export const termDirections = ['both', 'to-taiwan', 'to-mainland'] as const;
export type TermDirection = (typeof termDirections)[number];

/** A pair leaves a place alone right after one text, or right before another. */
export type TermGuards = Readonly<{ notAfter: readonly string[]; notBefore: readonly string[] }>;

const sectorOfDomain: Readonly<Record<string, SectorId>> = {
  semiconductor: 'ic', display: 'displays', lighting: 'lighting', vehicle: 'nev', battery: 'batteries', building: 'construction',
  'assistive products': 'elderly-care', care: 'elderly-care', 'medicine and care': 'elderly-care',
};

/** The sector of a term's field; null for a field that serves all sectors (standards, EMC, units) or none (software). */
export function sectorOfField(field: string | null): SectorId | null {
  return (field && sectorOfDomain[field]) || null;
}
