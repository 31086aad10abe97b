import { type Locale, locales } from '@platform/locale';
import { IsIn, IsOptional, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';

export class OperatorName {
  @IsOptional() @IsString() @MaxLength(200)
  'zh-Hans'?: string;

  @IsOptional() @IsString() @MaxLength(200)
  'zh-Hant'?: string;

  @IsOptional() @IsString() @MaxLength(200)
  en?: string;
}

export class SetupBody {
  /** What the operator put into the environment. */
  @IsString() @MaxLength(200)
  token: string;

  @IsString() @MaxLength(300)
  email: string;

  @IsString() @MinLength(1) @MaxLength(200)
  name: string;

  @IsIn(locales)
  locale: Locale;

  @IsString() @MaxLength(300)
  password: string;

  /** Name of the organisation that operates the platform. */
  @ValidateNested() @Type(() => OperatorName)
  organisation: OperatorName;
}
