import { IsLocalDate } from '@platform/http';
import { type Region, regions } from '@platform/personal';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { type LedgerPurpose, ledgerPurposes } from '../domain/consent';

export class RegionBody {
  @IsIn(regions)
  region: Region;
}

class FieldBody {
  @IsString() @MaxLength(60)
  name: string;

  @IsString() @MaxLength(500)
  value: string;
}

export class CorrectionBody {
  @IsString() @MaxLength(60)
  kind: string;

  @IsUUID('loose')
  id: string;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => FieldBody)
  fields: FieldBody[];
}

export class ConsentBody {
  @IsIn(ledgerPurposes)
  purpose: LedgerPurpose;

  @IsBoolean()
  given: boolean;

  /** Version of the notice that was shown. */
  @IsInt() @Min(1)
  notice: number;
}

export class LeaveBody {
  /** The own address, typed once more. */
  @IsString() @MaxLength(300)
  email: string;
}

class WordsBody {
  @IsString() @IsNotEmpty() @MaxLength(4_000)
  'zh-Hans': string;

  @IsString() @IsNotEmpty() @MaxLength(4_000)
  'zh-Hant': string;

  @IsString() @IsNotEmpty() @MaxLength(4_000)
  en: string;
}

class SectionBody {
  @ValidateNested() @Type(() => WordsBody)
  title: WordsBody;

  @ValidateNested() @Type(() => WordsBody)
  text: WordsBody;
}

class LawBody {
  @IsOptional() @IsString() @MaxLength(200)
  'zh-Hans'?: string;

  @IsOptional() @IsString() @MaxLength(200)
  'zh-Hant'?: string;

  @IsOptional() @IsString() @MaxLength(200)
  en?: string;
}

class LawsBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => LawBody)
  mainland: LawBody[];

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => LawBody)
  taiwan: LawBody[];
}

export class NewNoticeBody {
  /** The version that the author saw last. */
  @IsInt() @Min(1)
  after: number;

  @IsLocalDate()
  validFrom: string;

  /** By whose decision. */
  @IsString() @IsNotEmpty() @MaxLength(500)
  source: string;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(30) @ValidateNested({ each: true }) @Type(() => SectionBody)
  sections: SectionBody[];

  @ValidateNested() @Type(() => LawsBody)
  laws: LawsBody;
}
