import { IsLocalDate } from '@platform/http';
import type { PanelSide } from '@pure/draw';
import { panelSides } from '@pure/draw';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { type Removal, removals } from '../../application/pool/keep-pool';
import { type ExpertPurpose, expertPurposes } from '../../domain/pool/consents';
import { type ExpertState, expertStates } from '../../domain/pool/states';

export const LONGEST = 200;
export const MOST = 20;
const MOST_FIELDS = 9;

export class DetailsBody {
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST)
  name: string;

  @IsArray() @ArrayMaxSize(MOST) @IsString({ each: true }) @MaxLength(LONGEST, { each: true })
  credentials: string[];

  @IsString() @MaxLength(LONGEST)
  employer: string;

  @IsArray() @ArrayMaxSize(MOST) @IsString({ each: true }) @MaxLength(LONGEST, { each: true })
  organisations: string[];

  @IsArray() @ArrayMaxSize(MOST) @IsString({ each: true }) @MaxLength(LONGEST, { each: true })
  disputes: string[];

  @IsArray() @ArrayMaxSize(MOST) @IsString({ each: true }) @MaxLength(LONGEST, { each: true })
  drafted: string[];
}

export class ProfileBody {
  @IsIn(panelSides)
  side: PanelSide;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_FIELDS) @ArrayUnique() @IsString({ each: true }) @MaxLength(LONGEST, { each: true })
  fields: string[];

  @IsBoolean()
  available: boolean;

  /** Last day on which they cannot be drawn. */
  @IsOptional() @IsLocalDate()
  unavailableUntil?: string;

  @IsObject() @ValidateNested() @Type(() => DetailsBody)
  details: DetailsBody;

  /** As it was seen; absent where there was none. */
  @IsOptional() @IsInt() @Min(1)
  version?: number;
}

export class ConsentBody {
  @IsIn(expertPurposes)
  purpose: ExpertPurpose;

  @IsBoolean()
  given: boolean;

  /** Version of the words that were shown. */
  @IsInt() @Min(0)
  notice: number;
}

export class NominationBody {
  @IsEmail() @MaxLength(254)
  email: string;

  @IsIn(panelSides)
  side: PanelSide;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_FIELDS) @ArrayUnique() @IsString({ each: true }) @MaxLength(LONGEST, { each: true })
  fields: string[];
}

export class RemovalBody {
  @IsIn(removals)
  reason: Removal;
}

export class RevealBody {
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(500)
  reason: string;
}

export class PoolQuery {
  @IsOptional() @IsIn(expertStates)
  state?: ExpertState;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 50;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}
