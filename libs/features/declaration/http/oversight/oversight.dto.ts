import { IsLocalDate } from '@platform/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { type Queue, queues } from '../../application/oversight/oversight-reading';
import { type OrderArticle, orderArticles } from '../../domain/oversight/article';

export const LONGEST_WORDS = 4000;
const LONGEST_STANDARD = 200;

export class QueueQuery {
  @IsOptional() @IsIn(queues)
  queue?: Queue;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(60)
  after?: string;
}

export class WordsBody {
  /** More than blanks. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  words: string;
}

export class OrderBody extends WordsBody {
  /** Of 标准化法. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(orderArticles.length) @ArrayUnique() @IsIn(orderArticles, { each: true })
  articles: OrderArticle[];

  /** The last day; absent: by the rule that is configured. */
  @IsOptional() @IsLocalDate()
  due?: string;

  /** Until when the enterprise may speak on it; absent: by the rule that is configured, else as long as there is time. */
  @IsOptional() @IsLocalDate()
  statementDue?: string;
}

export class MeasureBody {
  /** Everybody reads them. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  reasons: string;

  /** What was made of the enterprise's statement. */
  @IsOptional() @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_WORDS)
  considered?: string;
}

export class RevocationBody extends MeasureBody {
  /** Number of an enterprise standard of the declaration. */
  @IsString() @IsNotEmpty() @MaxLength(LONGEST_STANDARD)
  standard: string;
}
