import { Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { type OrganisationKind, organisationSides, registeredKinds } from '../../domain/organisation/organisation';

const LONGEST_NAME = 200;

export class NameBody {
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST_NAME)
  'zh-Hans'?: string;

  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST_NAME)
  'zh-Hant'?: string;

  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST_NAME)
  en?: string;
}

export class RegisterOrganisationBody {
  @IsIn(registeredKinds)
  kind: OrganisationKind;

  @IsIn(organisationSides)
  side: (typeof organisationSides)[number];

  /** In the scripts in which the organisation gives it. */
  @ValidateNested() @Type(() => NameBody)
  name: NameBody;
}
