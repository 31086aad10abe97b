import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { sides } from '@pure/equivalence';
import type { Side } from '@pure/standard-number';
import { CircumstancesForm } from './circumstances.dto';

export class CorrespondencesQuery extends CircumstancesForm {
  /** Targets of one side only. */
  @IsOptional() @IsIn(sides)
  side?: Side;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 100;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(500)
  after?: string;
}
