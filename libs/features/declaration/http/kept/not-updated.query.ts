import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export const LONGEST_KEY = 300;

export class NotUpdatedQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 50;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(LONGEST_KEY)
  after?: string;
}
