import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsLocalDate } from '@platform/http';
import { identityKinds, type IdentityKind } from '@pure/identity-number';

export class CheckIdentityBody {
  @IsIn(identityKinds)
  kind: IdentityKind;

  @IsString() @MaxLength(100)
  value: string;

  /** Day whose rule is asked for; today where absent. */
  @IsOptional() @IsLocalDate()
  asOf?: string;
}
