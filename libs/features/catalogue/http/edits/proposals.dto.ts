import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { type ProposalState, proposalStates } from '../../domain/edits/course';
import { MOST_STANDARDS, proposableGrades, type ProposableGrade, proposableStatuses, replacedExtents } from '../../domain/edits/proposed';
import { adoptionDegrees } from '../../domain/adoption';
import { type Basis, bases } from '../../domain/statement';

export const LONGEST_NUMBER = 200;
export const LONGEST_TITLE = 500;
export const LONGEST_SOURCE = 500;
export const LONGEST_REASON = 2000;
const DATE = /^\s*\d{4}(-\d{2}(-\d{2})?)?\s*$/;

/** Empty texts are not proposed. */
export class FactsBody {
  @IsOptional() @IsIn(['', ...proposableStatuses])
  status?: string;

  @IsOptional() @IsString() @MaxLength(10)
  issued?: string;

  @IsOptional() @IsString() @MaxLength(10)
  implemented?: string;

  @IsOptional() @IsString() @MaxLength(10)
  withdrawn?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_TITLE)
  titleHans?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_TITLE)
  titleHant?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_TITLE)
  titleEn?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_NUMBER)
  replacedBy?: string;

  @IsOptional() @IsIn(['', ...replacedExtents])
  replacedExtent?: string;

  @IsOptional() @IsString() @MaxLength(10)
  replacedOn?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_NUMBER)
  amendedBy?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_NUMBER)
  base?: string;

  @IsOptional() @IsIn(['', ...adoptionDegrees])
  degree?: string;
}

export class SourceBody {
  /** An address, or the document as it is cited. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_SOURCE)
  name: string;

  @IsIn(proposableGrades)
  grade: ProposableGrade;

  @IsIn(bases)
  basis: Basis;

  /** The day, month or year in which the source was read. */
  @Matches(DATE)
  readOn: string;

  @IsString() @MaxLength(LONGEST_SOURCE)
  locator: string;
}

export class PreviewBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_STANDARDS) @IsString({ each: true }) @MaxLength(LONGEST_NUMBER, { each: true })
  standards: string[];

  @IsObject() @ValidateNested() @Type(() => FactsBody)
  facts: FactsBody;

  @IsObject() @ValidateNested() @Type(() => SourceBody)
  source: SourceBody;
}

export class ProposalBody extends PreviewBody {
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_REASON)
  reason: string;
}

export class ReturnBody {
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_REASON)
  words: string;
}

export class ProposalsQuery {
  @IsOptional() @IsIn(proposalStates)
  state?: ProposalState;

  /** Designation of a standard that they name. */
  @IsOptional() @IsString() @MaxLength(LONGEST_NUMBER)
  standard?: string;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}
