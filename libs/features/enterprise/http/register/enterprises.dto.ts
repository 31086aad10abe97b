import { Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { IsLocalDate } from '@platform/http';
import type { LocalDate } from '@pure/kernel';
import { type Site, siteKinds } from '../../application/site-store';
import { type Route, routes, type Subject, subjects } from '../../domain/enterprise';

export const LONGEST_NAME = 200;
export const LONGEST_TEXT = 500;
/** Six digits of GB/T 2260-2007, or the whole of Taiwan. */
export const TERRITORY = /^(?:TW|[1-9]\d{5})$/;
export const WEBSITE = /^https?:\/\/[^\s"<>\\]{1,290}$/;

export class EnterpriseName {
  @IsOptional() @IsString() @MaxLength(LONGEST_NAME)
  'zh-Hans'?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_NAME)
  'zh-Hant'?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_NAME)
  en?: string;
}

export class RegisterEnterpriseBody {
  @IsIn(subjects)
  subject: Subject;

  /** As registered, each in its own script. */
  @ValidateNested() @Type(() => EnterpriseName)
  name: EnterpriseName;

  @IsOptional() @IsString() @MaxLength(40)
  uscc?: string | null;

  @IsOptional() @IsString() @MaxLength(40)
  ubn?: string | null;

  @IsOptional() @IsLocalDate()
  registeredOn?: LocalDate | null;

  /** How the Taiwan investment came in. */
  @IsOptional() @IsIn(routes)
  route?: Route | null;

  @IsOptional() @IsString() @MaxLength(100)
  thirdTerritory?: string | null;
}

/** What two persons verify. */
export class RevisionBody {
  @ValidateIf((form: RevisionBody) => form.subject !== undefined) @IsIn(subjects)
  subject?: Subject;

  @ValidateIf((form: RevisionBody) => form.name !== undefined) @ValidateNested() @Type(() => EnterpriseName)
  name?: EnterpriseName;

  @IsOptional() @IsString() @MaxLength(40)
  uscc?: string | null;

  @IsOptional() @IsString() @MaxLength(40)
  ubn?: string | null;

  @IsOptional() @IsLocalDate()
  registeredOn?: LocalDate | null;

  @IsOptional() @IsIn(routes)
  route?: Route | null;

  @IsOptional() @IsString() @MaxLength(100)
  thirdTerritory?: string | null;
}

export class ChangeEnterpriseBody extends RevisionBody {
  @IsOptional() @IsString() @MaxLength(LONGEST_TEXT)
  address?: string | null;

  @IsOptional() @Matches(TERRITORY)
  territory?: string | null;

  @IsOptional() @Matches(WEBSITE)
  website?: string | null;
}

export class SiteBody {
  @IsIn(siteKinds)
  kind: Site['kind'];

  @IsString() @IsNotEmpty() @MaxLength(LONGEST_NAME) @Matches(/\S/u)
  name: string;

  @IsString() @IsNotEmpty() @MaxLength(LONGEST_TEXT) @Matches(/\S/u)
  address: string;

  @Matches(TERRITORY)
  territory: string;
}
