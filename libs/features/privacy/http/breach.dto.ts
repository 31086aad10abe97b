import { Type } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { type BreachKind, breachKinds, type BreachRegion, breachRegions, type BreachStep, breachSteps } from '../domain/breach';

const INSTANT = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

export class NewBreachBody {
  /** Instant with its zone. */
  @IsISO8601({ strict: true }) @Matches(INSTANT)
  discoveredAt: string;

  /** What happened; no name, no address. */
  @IsString() @IsNotEmpty() @MaxLength(4_000)
  summary: string;

  /** How many are affected, as far as is known. */
  @IsInt() @Min(0) @Max(2_000_000_000)
  persons: number;

  /** Whether sensitive data are among them. */
  @IsBoolean()
  special: boolean;

  /** Which data, as far as is known. */
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(breachKinds, { each: true })
  kinds?: BreachKind[];

  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsIn(breachRegions, { each: true })
  regions: BreachRegion[];
}

export class BreachesQuery {
  @IsOptional() @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';

  @IsOptional() @IsIn(breachRegions)
  region?: BreachRegion;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}

export class StepBody {
  /** The version that its author saw last. */
  @IsInt() @Min(1) @Max(2_000_000_000)
  version: number;

  @IsIn(breachSteps)
  step: BreachStep;

  /** Of a step by which somebody is told. */
  @IsOptional() @IsIn(breachRegions)
  region?: BreachRegion;

  @IsString() @IsNotEmpty() @MaxLength(4_000)
  note: string;
}
