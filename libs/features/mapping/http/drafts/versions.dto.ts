import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { integer } from '@platform/http';

export class DiffQuery {
  /** Absent: the version before the later one. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(1_000_000)
  from?: number;

  /** Absent: the draft as it is now. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(1_000_000)
  to?: number;
}

export const diffParameters = {
  from: [integer({ minimum: 1, maximum: 1_000_000 }), 'Version; absent: the one before the later one'],
  to: [integer({ minimum: 1, maximum: 1_000_000 }), 'Version; absent: the draft as it is now'],
} as const;
