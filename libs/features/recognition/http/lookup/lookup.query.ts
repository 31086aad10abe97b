import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { type Degree, degrees, type Paper, papers, type TaiwanLevel, taiwanLevels } from '../../domain/catalogue/row';
import { LONGEST, MOST_YEARS } from '../../domain/lookup/asked';

export class RowsQuery {
  @IsOptional() @IsString() @MaxLength(LONGEST)
  q?: string;

  @IsOptional() @IsIn(papers)
  paper?: Paper;

  @IsOptional() @IsIn(taiwanLevels)
  level?: TaiwanLevel;
}

export class RowsPageQuery extends RowsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 25;

  @IsOptional() @IsString() @MaxLength(200)
  after?: string;
}

export class VersionQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(999_999)
  v?: number;
}

/** What somebody says they hold: categories alone. */
export class HeldQuery extends VersionQuery {
  @IsOptional() @Transform(({ value }: { value: unknown }): unknown => [value].flat()) @IsIn(papers, { each: true })
  paper?: Paper[];

  @IsOptional() @Matches(/^\d{5}$/)
  trade?: string;

  @IsOptional() @IsIn(taiwanLevels)
  level?: TaiwanLevel;

  @IsOptional() @IsIn(degrees)
  degree?: Degree;

  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(MOST_YEARS)
  years?: number;

  @IsOptional() @IsIn(['yes', 'no'])
  employer?: string;

  @IsOptional() @IsIn(['yes', 'no'])
  association?: string;

  @IsOptional() @IsIn(['yes', 'no'])
  filing?: string;
}
