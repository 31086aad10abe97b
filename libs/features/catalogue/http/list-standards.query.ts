import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsLocalDate } from '@platform/http';
import type { Side } from '@pure/standard-number';
import { adoptionDegrees, type AdoptionDegree } from '../domain/adoption';
import { documentKinds, natures, statuses, type DocumentKind, type Nature, type Status } from '../domain/edition';
import { sides } from '../domain/search/codes';
import { listOrders, type ListOrder } from '../domain/search/list-order';
import { sectorIds, type SectorId } from '../domain/sector';

/** Longest query that is taken; more of it than the search reads is ignored. */
export const LONGEST_QUERY_TAKEN = 20_000;

/** What a search may be narrowed by; what is absent does not filter. */
export class SearchStandardsQuery {
  /** A number in any spelling, or words of the title in either script, all of which must occur. */
  @IsOptional() @IsString() @MaxLength(LONGEST_QUERY_TAKEN)
  q?: string;

  @IsOptional() @IsIn(sides)
  side?: Side;

  @IsOptional() @IsIn(documentKinds)
  kind?: DocumentKind;

  @IsOptional() @IsIn(statuses)
  status?: Status;

  /** ICS class, with everything under it: 29, 29.140, 29.140.99. */
  @IsOptional() @IsString() @Matches(/^\d{2}(\.\d{3}(\.\d{2})?)?$/)
  ics?: string;

  /** CCS class, with everything under it: K, K70/79, K71. */
  @IsOptional() @IsString() @Matches(/^[A-Z](\d{2}(\/\d{2})?)?$/)
  ccs?: string;

  @IsOptional() @IsIn(sectorIds)
  sector?: SectorId;

  @IsOptional() @IsIn(natures)
  nature?: Nature;

  /** Degree of an adoption by the standard. */
  @IsOptional() @IsIn(adoptionDegrees)
  adoption?: AdoptionDegree;

  /** Those of which a mapping is approved. */
  @IsOptional() @IsIn(['true'])
  hasMapping?: 'true';

  /** Day for which statuses are computed. */
  @IsOptional() @IsLocalDate()
  asOf?: string;

  /** Another order than that of nearness. */
  @IsOptional() @IsIn(listOrders)
  sort?: ListOrder;
}

/** A page of a search. */
export class ListStandardsQuery extends SearchStandardsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(200)
  after?: string;
}

export class SuggestQuery {
  /** What has been typed so far. */
  @IsString() @MaxLength(LONGEST_QUERY_TAKEN)
  q: string;
}

export class AsOfQuery {
  /** Day for which statuses are computed. */
  @IsOptional() @IsLocalDate()
  asOf?: string;
}
