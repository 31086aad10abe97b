import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { integer, oneOfTexts, text } from '@platform/http';
import { type PublishedAsked, type PublishedStatus, publishedStatuses } from '../../application/publication/published-store';

const LONGEST_WORDS = 200;
const LAST_PAGE = 10_000;

export class PublishedQuery {
  /** Part of a name or of a number. */
  @IsOptional() @IsString() @MaxLength(LONGEST_WORDS)
  q?: string;

  @IsOptional() @IsIn(publishedStatuses)
  status?: PublishedStatus;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(LAST_PAGE)
  page: number = 1;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;
}

export const publishedParameters = {
  q: [text({ maxLength: LONGEST_WORDS }), 'Part of a name or of a number'],
  status: [oneOfTexts(publishedStatuses), 'Only those of this status'],
  page: [integer({ minimum: 1, maximum: LAST_PAGE, default: 1 }), 'The first page is 1'],
  limit: [integer({ minimum: 1, maximum: 100, default: 20 }), 'Items on a page'],
} as const;

export const publishedAsked = ({ q, status, page, limit }: PublishedQuery): PublishedAsked => ({ words: (q ?? '').trim(), status: status ?? null, page, limit });
