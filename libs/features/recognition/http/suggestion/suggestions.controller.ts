import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, Language, Permission, Public, QueryParameters, SmallBucket, TakesJson } from '@platform/http';
import { IdempotencyKey, type Keyed, keyStatus, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Actor } from '@platform/permissions';
import { AnswerSuggestion } from '../../application/suggestion/answer-suggestion';
import { SendSuggestion } from '../../application/suggestion/send-suggestion';
import { SuggestionStore } from '../../application/suggestion/suggestion-store';
import { SuggestionId } from './suggestion-id';
import { NewSuggestionBody, SuggestionAnswerBody, SuggestionsQuery } from './suggestions.dto';
import { suggestionStatus, foundOr } from './suggestions.problems';
import { newSuggestion, suggestionAnswer, suggestionAsked, suggestionId, suggestionList, suggestionParameters, suggestionSchema, suggestionTaken } from './suggestions.schemas';

const MOST_COUNTED = 10_000;

@ApiTags('recognition')
@Controller('api/v1/recognition/suggestions')
export class SuggestionsController {
  constructor(
    private readonly sending: SendSuggestion,
    private readonly answering: AnswerSuggestion,
    private readonly suggestions: SuggestionStore,
  ) {}

  @Post()
  @Public('anyone may suggest a qualification that no catalogue lists')
  @SmallBucket('report')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Ask the centre to list a qualification; nothing of a person is asked' })
  @CreatesJson(newSuggestion, suggestionTaken, 'It lies before the centre')
  async send(@Body() { qualification, paper, message }: NewSuggestionBody, @Language() locale: Locale, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const sent = await this.sending.execute({ qualification: qualification.trim(), paper: paper ?? null, message: message?.trim() ?? null, locale }, by, keyed);
    return bodyOrProblem(sent, keyStatus, (id) => ({ id }));
  }

  @Get()
  @Permission('recognition-suggestion:list')
  @ApiOperation({ summary: 'What people suggested' })
  @QueryParameters(suggestionParameters)
  @AnswersJson(suggestionList, 'One page, those without an answer first')
  async list(@Query() { limit, after }: SuggestionsQuery) {
    const { items, total, next } = await this.suggestions.page(limit, after ?? null);
    return { items, total: Math.min(total, MOST_COUNTED), totalIsLowerBound: total > MOST_COUNTED, next };
  }

  @Get(':id')
  @Public('whoever has its address may read the answer')
  @ApiOperation({ summary: 'A suggestion and its answer' })
  @ApiParam(suggestionId)
  @AnswersJson(suggestionAsked, 'As it stands now')
  async one(@SuggestionId() id: string) {
    return bodyOrProblem(foundOr(await this.suggestions.find(id)), suggestionStatus, ({ qualification, state, createdAt, answer }) => ({ id, qualification, state, createdAt, answer }));
  }

  @Post(':id/answer')
  @Permission('recognition-suggestion:answer')
  @ApiOperation({ summary: 'Answer a suggestion; whoever has its address reads it' })
  @ApiParam(suggestionId)
  @TakesJson(suggestionAnswer, suggestionSchema, 'As it stands now')
  async answer(@SuggestionId() id: string, @Body() { outcome, words }: SuggestionAnswerBody, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.answering.execute(id, { outcome, words: words.trim() }, by), suggestionStatus, () => null);
    return bodyOrProblem(foundOr(await this.suggestions.find(id)), suggestionStatus, (suggestion) => suggestion);
  }
}
