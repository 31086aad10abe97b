import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { Type } from 'class-transformer';
import { CATALOGUE_ID, MOST_CATALOGUE_ROWS } from '../../domain/catalogue/read-content';

export const LONGEST_WORDS = 2_000;

/** What is in it is read by the domain, which tells every fault by its place. */
export class BeginBody {
  @ValidateIf(({ from }: BeginBody) => from === undefined) @IsObject()
  head?: object;

  /** A published catalogue whose next version it is. */
  @IsOptional() @IsString() @Matches(CATALOGUE_ID) @MaxLength(80)
  from?: string;
}

export class ContentBody {
  @IsObject()
  head: object;

  @IsArray() @ArrayMaxSize(MOST_CATALOGUE_ROWS) @IsObject({ each: true })
  rows: object[];
}

export class ReturnBody {
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words: string;
}

export class ImportQuery {
  @IsOptional() @IsIn(['true', 'false'])
  keep?: 'true' | 'false';
}

export class ChangesQuery {
  @Type(() => Number) @IsInt() @Min(1) @Max(999_999)
  from: number;

  @Type(() => Number) @IsInt() @Min(1) @Max(999_999)
  to: number;
}
