import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { integer, oneOfTexts, text } from '@platform/http';
import { type DeclarationsAsked, type PublishedState, publishedStates } from '../../application/published-declarations';

const LONGEST_WORDS = 200;
const LAST_PAGE = 10_000;
const MOST = 50;

export class PublishedQuery {
  @IsOptional() @IsString() @MaxLength(LONGEST_WORDS)
  q?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_WORDS)
  standard?: string;

  @IsOptional() @IsString() @MaxLength(LONGEST_WORDS)
  enterprise?: string;

  @IsOptional() @IsIn(publishedStates)
  status?: PublishedState;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(LAST_PAGE)
  page: number = 1;

  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST)
  limit: number = 20;
}

export const publishedParameters = {
  q: [text({ maxLength: LONGEST_WORDS }), 'Words of an enterprise, a product, a model, a standard or a number, in either script'],
  standard: [text({ maxLength: LONGEST_WORDS }), 'Those that name this standard'],
  enterprise: [text({ maxLength: LONGEST_WORDS }), 'Those of this enterprise: GT-E-…'],
  status: [oneOfTexts(publishedStates), 'Only those in this state'],
  page: [integer({ minimum: 1, maximum: LAST_PAGE, default: 1 }), 'The first page is 1'],
  limit: [integer({ minimum: 1, maximum: MOST, default: 20 }), 'Items on a page'],
} as const;

export const declarationsAsked = ({ q, standard, enterprise, status, page, limit }: PublishedQuery): DeclarationsAsked => ({
  words: (q ?? '').trim(), standard: wordsOrNull(standard), enterprise: wordsOrNull(enterprise), state: status ?? null, page, limit,
});

const wordsOrNull = (typed: string | undefined): string | null => (typed === undefined || typed.trim() === '' ? null : typed.trim());
