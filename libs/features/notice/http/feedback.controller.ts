import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, Language, Permission, Public, QueryParameters, SmallBucket } from '@platform/http';
import { IdempotencyKey, type Keyed, keyStatus, TakesIdempotencyKey } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Actor } from '@platform/permissions';
import { FeedbackStore } from '../application/feedback/feedback-store';
import { SendFeedback } from '../application/feedback/send-feedback';
import { listBody } from './list-body';
import { FeedbackBody, PageQuery } from './notice.dto';
import { feedbackList, feedbackTaken, listParameters, newFeedback } from './notice.schemas';

@ApiTags('feedback')
@Controller('api/v1/feedback')
export class FeedbackController {
  constructor(
    private readonly sending: SendFeedback,
    private readonly feedback: FeedbackStore,
  ) {}

  @Post()
  @Public('anyone may say that a fact is wrong or something is missing')
  @SmallBucket('report')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Tell the centre that a fact is wrong or something is missing' })
  @CreatesJson(newFeedback, feedbackTaken, 'It lies before the centre')
  async send(@Body() { about, message, replyTo }: FeedbackBody, @Language() locale: Locale, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const sent = await this.sending.execute({ about: about ?? null, message, replyTo: replyTo ?? null, locale }, by, keyed);
    return bodyOrProblem(sent, keyStatus, (id) => ({ id }));
  }

  @Get()
  @Permission('feedback:read')
  @ApiOperation({ summary: 'What people told the centre' })
  @QueryParameters(listParameters)
  @AnswersJson(feedbackList, 'One page, the newest first')
  async list(@Query() { limit, after }: PageQuery) {
    return listBody(await this.feedback.page(limit, after ?? null));
  }
}
