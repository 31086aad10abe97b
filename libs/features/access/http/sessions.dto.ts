import { IsOptional, IsString, MaxLength } from 'class-validator';

export class SignInBody {
  @IsString() @MaxLength(300)
  email: string;

  @IsString() @MaxLength(300)
  password: string;

  /** Of the second factor, or a recovery code. */
  @IsOptional() @IsString() @MaxLength(40)
  code?: string;
}
