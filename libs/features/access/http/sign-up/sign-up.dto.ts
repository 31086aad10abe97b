import { type Locale, locales } from '@platform/locale';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';

export class SignUpBody {
  @IsString() @MaxLength(300)
  email: string;

  @IsString() @MinLength(1) @MaxLength(200)
  name: string;

  /** In which the mail is written. */
  @IsIn(locales)
  locale: Locale;
}

export class CompleteSignUpBody {
  /** The secret of the mail. */
  @IsString() @MaxLength(200)
  code: string;

  @IsString() @MaxLength(300)
  password: string;
}
