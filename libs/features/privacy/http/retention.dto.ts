import { IsLocalDate } from '@platform/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { type RetentionClass, retentionClasses } from '../domain/retention';

class RetentionRuleBody {
  @IsIn(retentionClasses)
  id: RetentionClass;

  /** Absent: nothing is forgotten by itself. */
  @IsOptional() @IsInt() @Min(1) @Max(36_500)
  days?: number;

  /** Law and article, or a decision. */
  @IsString() @IsNotEmpty() @MaxLength(500)
  basis: string;
}

export class RetentionDueQuery {
  @IsIn(retentionClasses)
  id: RetentionClass;

  @Type(() => Number) @IsInt() @Min(1) @Max(36_500)
  days: number;
}

export class NewRetentionBody {
  /** The version that the author saw last, 0 where there was none. */
  @IsInt() @Min(0)
  after: number;

  @IsLocalDate()
  validFrom: string;

  @IsString() @IsNotEmpty() @MaxLength(500)
  source: string;

  @IsArray() @ArrayMaxSize(retentionClasses.length) @ArrayUnique((rule: RetentionRuleBody) => rule?.id) @ValidateNested({ each: true }) @Type(() => RetentionRuleBody)
  rules: RetentionRuleBody[];
}
