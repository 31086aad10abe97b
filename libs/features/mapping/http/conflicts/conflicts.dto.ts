import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { integer } from '@platform/http';

const MOST = 2_147_483_647;

export class ConflictsQuery {
  /** `next` of the page before. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(MOST)
  after?: number;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;
}

export const conflictsParameters = {
  after: [integer({ minimum: 0, maximum: MOST }), '`next` of the page before'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
} as const;
