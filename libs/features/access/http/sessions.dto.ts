import { UUID } from '@platform/http';
import { IsObject, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class SignInBody {
  @IsString() @MaxLength(300)
  email: string;

  @IsString() @MaxLength(300)
  password: string;

  /** Takes the place of the other from then on; needed where that has expired. */
  @IsOptional() @IsString() @MaxLength(300)
  newPassword?: string;

  /** Of the second factor, or a recovery code. */
  @IsOptional() @IsString() @MaxLength(40)
  code?: string;
}

export class StepUpBody {
  @IsOptional() @IsString() @MaxLength(300)
  password?: string;

  @IsOptional() @IsString() @MaxLength(40)
  code?: string;

  /** The answer of the browser, in place of a password. */
  @IsOptional() @IsObject()
  passkey?: object;
}

export class ActingBody {
  @Matches(UUID)
  membership: string;
}
