import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsLocalDate } from '@platform/http';
import { type RequestState, requestStates } from '../../domain/requests/course';

export const LONGEST_STANDARD = 200;
export const LONGEST_WHY = 2000;
export const LONGEST_ANSWER = 4000;

export class RequestsQuery {
  @IsOptional() @IsIn(requestStates)
  state?: RequestState;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}

export class NewRequestBody {
  /** The standard that the firm conforms to, in any spelling. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_STANDARD)
  have: string;

  /** The one that it must conform to. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_STANDARD)
  want: string;

  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WHY)
  why: string;
}

export class AcceptBody {
  /** Last day for the reply; by the configured rule where absent. */
  @IsOptional() @IsLocalDate()
  due?: string;
}

export class EndsBody {
  /** Dated editions, where the firm named none. */
  @IsOptional() @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_STANDARD)
  source?: string;

  @IsOptional() @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_STANDARD)
  target?: string;
}

export class RequestAnswerBody {
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_ANSWER)
  words: string;
}
