import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

const HEX = /^[0-9a-f]{64}$/;
export const MOST_NUMBERS = 50;
export const HIGHEST_NUMBER = 1_000_000_000;

export const LONGEST_TEXT = 200;

export class PartiesQuery {
  /** Part of a name. */
  @IsOptional() @IsString() @MaxLength(LONGEST_TEXT)
  text: string = '';

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 50;
}

export class DrawsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** Number of the last one of the page before. */
  @IsOptional() @IsString() @MaxLength(60)
  after?: string;
}

export class CommitmentBody {
  /** SHA-256 of 32 random bytes that the party keeps to itself. */
  @IsString() @Matches(HEX)
  commitment: string;
}

export class RevealedBody {
  /** The 32 bytes of which the commitment is the SHA-256. */
  @IsString() @Matches(HEX)
  bytes: string;
}

export class NumbersBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_NUMBERS) @IsInt({ each: true }) @Min(0, { each: true }) @Max(HIGHEST_NUMBER, { each: true })
  numbers: number[];
}
