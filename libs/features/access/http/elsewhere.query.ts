import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

/** For what a plain link may send a browser away; whatever changes an account is asked for by a form. */
export const linkPurposes = ['sign-in', 'step-up'] as const;

export class StartQuery {
  @IsOptional() @IsIn(linkPurposes)
  purpose: (typeof linkPurposes)[number] = 'sign-in';
}

/** What a provider adds to the address (OpenID Connect Core 1.0, 3.1.2.5 and 3.1.2.6; RFC 9207). */
export class ElsewhereQuery {
  @IsString() @MaxLength(200)
  state: string;

  @IsOptional() @IsString() @MaxLength(4_000)
  code?: string;

  @IsOptional() @IsString() @MaxLength(1_000)
  iss?: string;

  @IsOptional() @IsString() @MaxLength(200)
  error?: string;

  @IsOptional() @IsString() @MaxLength(2_000)
  error_description?: string;

  @IsOptional() @IsString() @MaxLength(1_000)
  session_state?: string;
}
