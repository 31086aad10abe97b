import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { type CommentKind, commentKinds } from '../../application/panel/panel';
import { type LeavingReason, type OpinionKind, opinionKinds, type Score, scores, type Vote, votes } from '../../domain/panel';

export const LONGEST_WORDS = 2000;
export const LONGEST_REASONS = 4000;
export const MOST_ROWS = 5000;
/** What a member may say themselves. */
export const ownReasons = ['interest', 'no-access', 'time', 'other'] as const satisfies readonly LeavingReason[];

export class AcceptBody {
  @IsBoolean()
  hasAccess: boolean;

  @IsBoolean()
  noInterest: boolean;
}

export class LeaveBody {
  @IsIn(ownReasons)
  reason: (typeof ownReasons)[number];

  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST_WORDS)
  words?: string;
}

export class OpinionBody {
  @IsIn(opinionKinds)
  kind: OpinionKind;

  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST_WORDS)
  reason?: string;

  @IsOptional() @IsInt() @Min(1) @Max(31)
  relation?: number;
}

export class ReadBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_ROWS) @IsString({ each: true }) @MaxLength(40, { each: true })
  rows: string[];
}

export class CommentBody {
  @IsIn(commentKinds)
  kind: CommentKind;

  /** More than blanks. */
  @IsString() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words: string;
}

export class VoteBody {
  @IsIn(votes)
  vote: Vote;

  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST_REASONS)
  reasons?: string;

  @IsOptional() @IsBoolean()
  mayQuote: boolean = false;
}

export class SignBody {
  /** The answer of the browser, as JSON (WebAuthn Level 3, 5.1.8); absent: the session alone confirms it. */
  @IsOptional() @IsObject()
  passkey?: object;
}

/** What is not there is no answer. */
export class FeedbackBody {
  @IsOptional() @IsIn(scores)
  scope?: Score;

  @IsOptional() @IsIn(scores)
  time?: Score;

  @IsOptional() @IsIn(scores)
  texts?: Score;

  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(LONGEST_WORDS)
  remarks?: string;
}

export class PanelsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}

export class InterestBody {
  @IsInt() @Min(1)
  place: number;

  @IsString() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words: string;
}

class DissentWords {
  @IsString() @Matches(/\S/u) @MaxLength(LONGEST_REASONS)
  'zh-Hans': string;

  @IsString() @Matches(/\S/u) @MaxLength(LONGEST_REASONS)
  'zh-Hant': string;

  @IsOptional() @IsString() @Matches(/\S/u) @MaxLength(LONGEST_REASONS)
  en?: string;
}

export class DissentBody {
  @IsInt() @Min(1)
  place: number;

  @ValidateNested() @Type(() => DissentWords)
  words: DissentWords;
}
