import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { identityKinds, type IdentityKind } from '@pure/identity-number';
import { IsLocalDate } from './local-date';

export class CheckIdentityBody {
  @IsIn(identityKinds)
  kind: IdentityKind;

  @IsString() @MaxLength(100)
  value: string;

  /** Day whose rule is asked for; today where absent. */
  @IsOptional() @IsLocalDate()
  asOf?: string;
}
