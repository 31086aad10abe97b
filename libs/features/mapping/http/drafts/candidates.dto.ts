import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { integer, oneOfTexts, text } from '@platform/http';

export class CandidatesQuery {
  /** Part of a number or a title. */
  @IsOptional() @IsString() @MaxLength(200)
  q?: string;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(1_000)
  page: number = 1;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;
}

export const candidatesParameters = {
  q: [text({ maxLength: 200 }), 'Part of a number or a title'],
  page: [integer({ minimum: 1, maximum: 1_000, default: 1 }), 'Page'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
} as const;

export class ImportQuery {
  @IsOptional() @IsIn(['true', 'false'])
  keep?: 'true' | 'false';
}

export const importParameters = { keep: [oneOfTexts(['true', 'false']), 'Whether the rows go into the draft, after those that are there; absent: a look alone'] } as const;
