import { UUID } from '@platform/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { type CheckItem, checkItems, type Finding, findings } from '../../domain/checklist';
import { type EnterpriseState, enterpriseStates } from '../../domain/states';
import { LONGEST_NAME, TERRITORY } from '../register/enterprises.dto';

export const LONGEST_REASON = 4_000;
export const LONGEST_NOTE = 1_000;

export class EnterprisesQuery {
  @IsOptional() @IsIn(enterpriseStates)
  state?: EnterpriseState;

  @IsOptional() @IsIn(['true'])
  waiting?: 'true';

  /** However it is typed. */
  @IsOptional() @IsString() @MaxLength(60)
  number?: string;

  /** Part of a name or of a number. */
  @IsOptional() @IsString() @MaxLength(LONGEST_NAME)
  q?: string;

  @IsOptional() @Matches(TERRITORY)
  territory?: string;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @Matches(UUID)
  after?: string;
}

export class CheckedBody {
  @IsIn(checkItems)
  item: CheckItem;

  @IsIn(findings)
  finding: Finding;

  @IsOptional() @IsString() @MaxLength(LONGEST_NOTE)
  note?: string | null;
}

export class VerifyBody {
  @IsIn(['verify', 'return'])
  decision: 'verify' | 'return';

  @IsArray() @ArrayMaxSize(checkItems.length) @ValidateNested({ each: true }) @Type(() => CheckedBody)
  checklist: CheckedBody[];

  /** Told to the enterprise where it is returned. */
  @IsOptional() @IsString() @MaxLength(LONGEST_REASON)
  reasons?: string | null;
}

export class ReasonBody {
  /** Why; more than blanks. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_REASON)
  reason: string;
}
