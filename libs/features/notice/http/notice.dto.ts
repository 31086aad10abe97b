import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { type ItemKind, itemKinds } from '../application/inbox/inbox-store';
import { type NoticeReason, noticeReasons, type NoticeWay, noticeWays } from '../domain/reason';

/** A page of a list. */
export class PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}

export const inboxStates = ['open', 'done'] as const;

export class InboxQuery extends PageQuery {
  @IsOptional() @IsIn(noticeReasons)
  reason?: NoticeReason;

  /** What waits to be done, or what only informs; both where absent. */
  @IsOptional() @IsIn(itemKinds)
  kind?: ItemKind;

  @IsOptional() @IsIn(inboxStates)
  state: (typeof inboxStates)[number] = 'open';
}

export class ChoiceBody {
  @IsIn(noticeReasons)
  reason: NoticeReason;

  @IsIn(noticeWays)
  way: NoticeWay;
}

export class ChoicesBody {
  /** Reasons that are not given keep their way. */
  @IsArray() @ArrayMaxSize(noticeReasons.length) @ValidateNested({ each: true }) @Type(() => ChoiceBody)
  choices: ChoiceBody[];
}

export const LONGEST_MESSAGE = 4_000;
export const LONGEST_ABOUT = 500;
export const LONGEST_ADDRESS = 254;

export class FeedbackBody {
  /** The page or the number that it is about. */
  @IsOptional() @IsString() @MaxLength(LONGEST_ABOUT)
  about?: string;

  @IsString() @IsNotEmpty() @MaxLength(LONGEST_MESSAGE)
  message: string;

  /** E-mail address, where an answer is wanted. */
  @IsOptional() @IsEmail() @MaxLength(LONGEST_ADDRESS)
  replyTo?: string;
}
