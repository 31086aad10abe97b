import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsLocalDate } from '@platform/http';
import { type CaseQueue, caseQueues } from '../../application/approval/case-reading';
import { type Effect, effects } from '../../domain/approval/terms';

export const LONGEST_WORDS = 4000;
export const LONGEST_NOTICE = 365;
export const LONGEST_NUMBER = 200;

export class CaseQuery {
  @IsOptional() @IsIn(caseQueues)
  queue?: CaseQueue;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(60)
  after?: string;
}

export class OfflineBody {
  /** 发文字号. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(100)
  number: string;

  @IsLocalDate()
  on: string;

  /** SHA-256 of the file of the decision, in hex. */
  @IsString() @Matches(/^[0-9a-f]{64}$/)
  sha256: string;
}

export class NoticeBody {
  /** The version that was looked at. */
  @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @IsIn(effects)
  effect: Effect;

  /** Six digits of GB/T 2260-2007, or CN. */
  @IsString() @Matches(/^(?:CN|[1-9]\d{5})$/)
  territory: string;

  /** Last day; absent: until something ends it. */
  @IsOptional() @IsLocalDate()
  until?: string;

  @IsInt() @Min(0) @Max(LONGEST_NOTICE)
  noticeDays: number;

  @IsOptional() @ValidateNested() @Type(() => OfflineBody)
  offline?: OfflineBody;
}

export class ReasonsBody {
  /** Everybody reads them. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  reasons: string;
}

export class SuccessorBody extends ReasonsBody {
  /** Number of the approved mapping in its place. */
  @IsString() @IsNotEmpty() @MaxLength(60)
  successor: string;
}

export class ObjectionBody {
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words: string;
}

export class AnswerBody {
  @IsIn(['taken-up', 'refused'])
  outcome: 'taken-up' | 'refused';

  /** Everybody reads it. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  answer: string;
}
