import { UUID } from '@platform/http';
import { IsBoolean, IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type Region, regions, type RevealPurpose, revealPurposes } from '@platform/personal';
import { type ContactRole, contactRoles, type DocumentKind, documentKinds } from '../../application/attached/contact-store';
import { type EvidenceKind, evidenceKinds } from '../../domain/gaps';
export const LONGEST_PERSON_NAME = 100;
export const LONGEST_NOTE = 1_000;
export const PHONE = /^\+?[\d ()-]{5,30}$/;
export const LONGEST_EMAIL = 254;
export const LONGEST_DOCUMENT = 40;

export class EvidenceBody {
  @IsIn(evidenceKinds)
  kind: EvidenceKind;

  /** Id of a file that the enterprise has uploaded. */
  @Matches(UUID)
  file: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_NOTE)
  note?: string | null;
}

export class ContactBody {
  @IsIn(contactRoles)
  role: ContactRole;

  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_PERSON_NAME)
  name: string;

  @IsOptional() @Matches(PHONE)
  phone?: string | null;

  @IsOptional() @IsEmail() @MaxLength(LONGEST_EMAIL)
  email?: string | null;

  @IsOptional() @IsIn(documentKinds)
  documentKind?: DocumentKind | null;

  @IsOptional() @IsString() @MaxLength(LONGEST_DOCUMENT)
  documentNumber?: string | null;

  /** Whose law names the person's rights. */
  @IsIn(regions)
  region: Region;

  /** It is the one who enters it. */
  @IsOptional() @IsBoolean()
  self?: boolean;
}

export class ChangeContactBody {
  @IsOptional() @IsIn(contactRoles)
  role?: ContactRole;

  @IsOptional() @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_PERSON_NAME)
  name?: string;

  @IsOptional() @Matches(PHONE)
  phone?: string | null;

  @IsOptional() @IsEmail() @MaxLength(LONGEST_EMAIL)
  email?: string | null;

  @IsOptional() @IsIn(documentKinds)
  documentKind?: DocumentKind | null;

  @IsOptional() @IsString() @MaxLength(LONGEST_DOCUMENT)
  documentNumber?: string | null;
}

export class RevealBody {
  @IsIn(revealPurposes)
  purpose: RevealPurpose;

  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_NOTE)
  reason: string;
}
