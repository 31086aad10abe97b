import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { Side } from '@pure/standard-number';
import { adoptionDegrees, type AdoptionDegree } from '../domain/adoption';
import { documentKinds, natures, statuses, type DocumentKind, type Nature, type Status } from '../domain/edition';
import { IsLocalDate } from './local-date';

export const sides = ['mainland', 'taiwan', 'international', 'other'] as const satisfies readonly Side[];

/** Filters of the list of standards; what is absent does not filter. */
export class ListStandardsQuery {
  /** A number in any spelling, or words of the title, all of which must occur. */
  @IsOptional() @IsString() @MaxLength(200)
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

  @IsOptional() @IsIn(natures)
  nature?: Nature;

  /** Degree of an adoption by the standard. */
  @IsOptional() @IsIn(adoptionDegrees)
  adoption?: AdoptionDegree;

  /** Day for which statuses are computed. */
  @IsOptional() @IsLocalDate()
  asOf?: string;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(200)
  after?: string;
}

export class AsOfQuery {
  /** Day for which statuses are computed. */
  @IsOptional() @IsLocalDate()
  asOf?: string;
}
