import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsISO8601, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsLocalDate } from '@platform/http';

class SidesBody {
  @IsInt() @Min(0) @Max(100)
  mainland: number;

  @IsInt() @Min(0) @Max(100)
  taiwan: number;
}

class DaysBody {
  @IsLocalDate()
  answer: string;

  @IsLocalDate()
  round: string;

  @IsLocalDate()
  discussion: string;

  @IsLocalDate()
  vote: string;
}

class DrawBody {
  /** Until when the parties commit; the first head of the public log after it is part of the randomness. */
  @IsISO8601({ strict: true }) @MaxLength(40)
  deadline: string;

  @IsInt() @Min(1) @Max(720)
  revealHours: number;

  /** Organisations that commit to a secret, at least two. */
  @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsUUID('all', { each: true })
  parties: string[];

  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(100)
  lottery?: string;
}

export class PanelBody {
  @IsInt() @Min(1) @Max(99)
  size: number;

  @ValidateNested() @Type(() => SidesBody)
  least: SidesBody;

  /** Codes of sectors; none: any will do. */
  @IsArray() @ArrayMaxSize(50) @ArrayUnique() @IsString({ each: true }) @MaxLength(60, { each: true })
  fields: string[];

  @ValidateNested() @Type(() => DaysBody)
  days: DaysBody;

  @ValidateNested() @Type(() => DrawBody)
  draw: DrawBody;
}
