import { type Locale, locales } from '@platform/locale';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

export class ProfileBody {
  @IsOptional() @IsString() @MinLength(1) @MaxLength(200)
  name?: string;

  @IsOptional() @IsIn(locales)
  locale?: Locale;
}

export class PasswordBody {
  /** Empty where there is no password yet. */
  @IsString() @MaxLength(300)
  current: string;

  @IsString() @MaxLength(300)
  password: string;
}

export class CodeBody {
  @IsString() @MaxLength(40)
  code: string;
}

export class RecoveryBody {
  @IsString() @MaxLength(300)
  email: string;
}

export class CompleteRecoveryBody {
  /** The secret of the mail. */
  @IsString() @MaxLength(200)
  code: string;

  @IsString() @MaxLength(300)
  password: string;
}
