import type { Side } from '@pure/standard-number';
import { adoptionDegrees, type AdoptionDegree } from '../adoption';
import { documentKinds, natures, type DocumentKind, type Nature, type Status } from '../edition';
import { sectorIds, type SectorId } from '../sector';

export const sides = ['mainland', 'taiwan', 'international', 'other'] as const satisfies readonly Side[];

/** Statuses in the order of lists. */
export const statusOrder = ['in_force', 'upcoming', 'unknown', 'draft', 'replaced', 'withdrawn'] as const satisfies readonly Status[];

/** Filters that an entry is looked up by; each is one value, `ics` and `ccs` a class with everything under it. */
export type EntryFilters = Readonly<{
  side?: Side;
  kind?: DocumentKind;
  status?: Status;
  nature?: Nature;
  adoption?: AdoptionDegree;
  /** Those of which a mapping is approved. */
  hasMapping?: 'true';
  sector?: SectorId;
  ics?: string;
  ccs?: string;
}>;

export const facetNames = ['side', 'status', 'nature', 'sector', 'ics', 'adoption', 'hasMapping'] as const;
export type FacetName = (typeof facetNames)[number];

/** In an index a value is its place in the list; an ICS class is itself. */
export const facetValues = {
  side: sides,
  status: statusOrder,
  nature: natures,
  sector: sectorIds,
  adoption: adoptionDegrees,
  hasMapping: ['true'],
} as const satisfies Partial<Record<FacetName, readonly string[]>>;

export const codeOf = <V extends string>(list: readonly V[], value: V): number => list.indexOf(value);
export { documentKinds };
