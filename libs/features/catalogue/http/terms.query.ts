import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { type SectorId, sectorIds } from '../domain/sector';

export class TermsQuery {
  /** Part of a word, in either script or in English; all terms where absent. */
  @IsOptional() @IsString() @MaxLength(200)
  q?: string;

  /** Terms of one sector only. */
  @IsOptional() @IsIn(sectorIds)
  sector?: SectorId;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(500)
  after?: string;
}
