import { IsLocalDate } from '@platform/http';
import { type DayUnit, dayUnits } from '@pure/workday';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

export class ChangesQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(1_000_000)
  from?: number;

  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(1_000_000)
  to?: number;
}

/** What every new version says of itself. */
class NewVersionBody {
  /** The version that the author saw last, 0 where there was none: what somebody else has made meanwhile is not overwritten. */
  @IsInt() @Min(0)
  after: number;

  /** First day on which it holds: names today or later, clocks tomorrow or later. */
  @IsLocalDate()
  validFrom: string;

  /** Where it comes from: law and article, or a decision. */
  @IsString() @IsNotEmpty() @MaxLength(500)
  source: string;
}

export class ClockRuleBody {
  @IsString() @Matches(/^[a-z]+(?:-[a-z]+)*$/) @MaxLength(60)
  id: string;

  /** Absent: nobody has confirmed how many. */
  @IsOptional() @IsInt() @Min(1) @Max(3_650)
  days?: number;

  @IsIn(dayUnits)
  unit: DayUnit;

  @IsString() @Matches(/^[a-z]+(?:-[a-z]+)*$/) @MaxLength(60)
  start: string;

  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @Matches(/^[a-z]+(?:-[a-z]+)*$/, { each: true }) @MaxLength(60, { each: true })
  pauses: string[];

  /** Law and article. */
  @IsString() @IsNotEmpty() @MaxLength(500)
  basis: string;

  @IsOptional() @IsLocalDate()
  validFrom?: string;

  @IsOptional() @IsLocalDate()
  validUntil?: string;

  /** Whether somebody has checked it against its basis; what nobody confirmed sets no date. */
  @IsBoolean()
  confirmed: boolean;

  @IsOptional() @IsString() @MaxLength(500)
  source?: string;
}

export class NewClocksBody extends NewVersionBody {
  /** All rules, the unchanged ones too. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => ClockRuleBody)
  rules: ClockRuleBody[];
}

export class LabelBody {
  @IsString() @Matches(/^label\.[A-Za-z0-9.-]+$/) @MaxLength(100)
  key: string;

  @IsString() @IsNotEmpty() @MaxLength(600)
  'zh-Hans': string;

  @IsString() @IsNotEmpty() @MaxLength(600)
  'zh-Hant': string;

  @IsString() @IsNotEmpty() @MaxLength(600)
  en: string;
}

export class NewLabelsBody extends NewVersionBody {
  /** The names that differ from those that ship with the product; an empty list goes back to them all. */
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => LabelBody)
  labels: LabelBody[];
}
