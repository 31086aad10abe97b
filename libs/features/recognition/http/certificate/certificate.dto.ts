import { IsLocalDate } from '@platform/http';
import { type HolderField, holderFields } from '@pure/credential';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { firmStates, type FirmState, type RowAddress } from '../../application/certificate/published-certificates';

export const LONGEST_WORDS = 4000;
const LONGEST_REASON = 40;
export const LONGEST_SOUGHT = 100;
export const LAST_PAGE = 10_000;

export class TellingBody {
  @IsArray() @ArrayMaxSize(holderFields.length) @ArrayUnique() @IsIn(holderFields, { each: true })
  fields: HolderField[];
}

export class RefusalBody {
  /** More than blanks. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words: string;
}

export class MeasureBody extends RefusalBody {
  @IsString() @IsNotEmpty() @MaxLength(LONGEST_REASON)
  reason: string;
}

export class RenewalBody extends MeasureBody {
  @IsLocalDate()
  until: string;
}

export class HandledQuery {
  /** Only those that wait for a second person. */
  @IsOptional() @IsIn(['yes'])
  waiting?: 'yes';

  /** Part of a number GT-R. */
  @IsOptional() @IsString() @MaxLength(40)
  number?: string;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(50)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(60)
  after?: string;
}

/** `pingtan-firms-2012/r1`. */
export const ROW = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,40}$/;
export function rowAddressOf(row: string | undefined): RowAddress | null {
  const [catalogue, key] = row === undefined || !ROW.test(row) ? [] : row.split('/');
  return catalogue === undefined || key === undefined ? null : { catalogue, key };
}

export class FirmsSought {
  @IsOptional() @IsString() @MaxLength(LONGEST_SOUGHT)
  q?: string;

  @IsOptional() @IsString() @Matches(/^\d{2,6}$/)
  territory?: string;

  @IsOptional() @IsIn(firmStates)
  state?: FirmState;

  @IsOptional() @IsString() @Matches(ROW)
  row?: string;
}

export class FirmsQuery extends FirmsSought {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(LAST_PAGE)
  page: number = 1;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(50)
  limit: number = 20;
}
