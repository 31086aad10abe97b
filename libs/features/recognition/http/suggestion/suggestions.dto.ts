import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { type Paper, papers } from '../../domain/catalogue/row';
import { LONGEST_ANSWER, LONGEST_MESSAGE, LONGEST_QUALIFICATION, type Outcome, outcomes } from '../../domain/suggestion/suggestion';

export class NewSuggestionBody {
  /** As it stands on the certificate. */
  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_QUALIFICATION)
  qualification: string;

  @IsOptional() @IsIn(papers)
  paper?: Paper;

  /** Why, where and for what; nothing by which a person could be told. */
  @IsOptional() @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_MESSAGE)
  message?: string;
}

export class SuggestionAnswerBody {
  @IsIn(outcomes)
  outcome: Outcome;

  @IsString() @IsNotEmpty() @Matches(/\S/u) @MaxLength(LONGEST_ANSWER)
  words: string;
}

export class SuggestionsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsUUID()
  after?: string;
}
