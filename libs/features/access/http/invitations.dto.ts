import { UUID } from '@platform/http';
import { ArrayMaxSize, IsArray, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { type MemberRole, memberRoles } from '@platform/permissions';
import { EMAIL, LONGEST_EMAIL } from '../domain/account/email';
import { PageQuery } from './organisations/page.query';

export class InvitationsQuery extends PageQuery {
  /** Another organisation than the own one; for the system administrator. */
  @IsOptional() @Matches(UUID)
  organisation?: string;
}

export class InviteBody {
  @IsString() @Matches(EMAIL) @MaxLength(LONGEST_EMAIL)
  email: string;

  @IsIn(memberRoles)
  role: MemberRole;

  /** Actions; null: all that the role may; absent: all of it that the inviter has. */
  @ValidateIf((body: InviteBody) => body.scopes !== undefined && body.scopes !== null) @IsArray() @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(100, { each: true })
  scopes?: string[] | null;

  @IsOptional() @Matches(UUID)
  organisation?: string;
}

export class RevokeInvitationBody {
  @IsOptional() @Matches(UUID)
  organisation?: string;
}

export class PreviewBody {
  /** The secret of the mail. */
  @IsString() @IsNotEmpty() @MaxLength(100)
  code: string;
}

export class AcceptBody {
  /** The secret of the mail. */
  @IsString() @IsNotEmpty() @MaxLength(100)
  code: string;

  /** Of a person who has no account yet. */
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(200)
  name?: string;

  @IsOptional() @IsString() @MaxLength(300)
  password?: string;
}
