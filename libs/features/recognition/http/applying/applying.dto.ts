import { Type } from 'class-transformer';
import { Equals, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { integer, IsLocalDate, text, UUID } from '@platform/http';
import type { Beginning } from '../../application/applying/begin-application';
import { type PermitKind, permitKinds } from '../../domain/application/holder';
import { type EvidenceKind, evidenceKinds } from '../../domain/application/requirement';
import { type Degree, degrees, type Paper, papers, type TaiwanLevel, taiwanLevels } from '../../domain/catalogue/row';
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const CODE = /^\d{5}$/;
export const whoseOf = ['self', 'employee', 'firm'] as const satisfies readonly Beginning['whose'][];
export const [LONGEST_NAME, LONGEST_NUMBER, LONGEST_SCOPE, LONGEST_BODY, LONGEST_WORDS, MOST_YEARS] = [100, 40, 2_000, 200, 4_000, 70] as const;

export class BeginBody {
  @Matches(SLUG) @MaxLength(80)
  catalogue: string;

  @Matches(SLUG) @MaxLength(40)
  row: string;

  @IsIn(whoseOf)
  whose: (typeof whoseOf)[number];

  /** Who writes for an employee says that the employee agrees; nothing else can be said. */
  @IsOptional() @Equals(true)
  agreed?: true;
}

export class ApplicationBody {
  @IsOptional() @IsIn(papers)
  paper?: Paper | null;

  /** Of the trade, five digits. */
  @IsOptional() @Matches(CODE)
  code?: string | null;

  @IsOptional() @IsIn(taiwanLevels)
  level?: TaiwanLevel | null;

  @IsOptional() @Matches(/\S/u) @MaxLength(LONGEST_SCOPE)
  scope?: string | null;

  @IsOptional() @Matches(/\S/u) @MaxLength(LONGEST_BODY)
  association?: string | null;

  @IsOptional() @IsString() @MaxLength(LONGEST_NAME)
  name?: string | null;

  @IsOptional() @IsIn(permitKinds)
  permitKind?: PermitKind | null;

  @IsOptional() @IsString() @MaxLength(LONGEST_NUMBER)
  permitNumber?: string | null;

  @IsOptional() @IsString() @MaxLength(10)
  birthDate?: string | null;

  @IsOptional() @IsString() @MaxLength(LONGEST_NUMBER)
  certificateNumber?: string | null;

  @IsOptional() @IsLocalDate()
  issuedOn?: string | null;

  @IsOptional() @IsIn(degrees)
  degree?: Degree | null;

  @IsOptional() @IsInt() @Min(0) @Max(MOST_YEARS)
  years?: number | null;

  @IsOptional() @Matches(/\S/u) @MaxLength(LONGEST_BODY)
  employer?: string | null;
}

export class ProofBody {
  @IsIn(evidenceKinds)
  kind: EvidenceKind;

  /** Id of a file that was uploaded. */
  @Matches(UUID)
  file: string;

  /** Key of the condition that it proves. */
  @IsOptional() @Matches(/^c\d{1,2}$/)
  condition?: string | null;
}

export class SubmitBody {
  /** Version of the catalogue that the applicant was shown. */
  @IsInt() @Min(1)
  catalogueVersion: number;
}

export class WordsBody {
  @IsString() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words: string;
}

export class MaybeWordsBody {
  @IsOptional() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words?: string | null;
}

export class ClaimBody {
  /** As it was handed over; case, blanks and dashes do not matter. */
  @IsString() @Matches(/\S/u) @MaxLength(100)
  code: string;
}

export class ApplicationsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @Matches(UUID)
  after?: string;
}

export const applicationsParameters = {
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
  after: [text({ format: 'uuid' }), '`next` of the page before'],
} as const;
