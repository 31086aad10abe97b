import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, CurrentCaller, KnownId, Permission, TakesJson, text } from '@platform/http';
import type { Caller } from '@platform/permissions';
import { GiveFeedback } from '../../application/panel/give-feedback';
import { SeeReviews } from '../../application/panel/see-reviews';
import { reviewBody } from './panel-body';
import { FeedbackBody } from './panel.dto';
import { feedbackStatus, panelTelling, unknownStatus } from './panel.problems';
import { feedbackAsked, reviewSeen } from './panel.schemas';

@ApiTags('reviews')
@Controller('api/v1/reviews')
export class FeedbackController {
  constructor(
    private readonly giving: GiveFeedback,
    private readonly seeing: SeeReviews,
  ) {}

  @Put(':id/feedback')
  @Permission('review:feedback')
  @ApiOperation({ summary: 'Say how the procedure was, once the panel is over; it can be changed for 30 days and decides nothing' })
  @ApiParam({ name: 'id', schema: text({ format: 'uuid' }) })
  @TakesJson(feedbackAsked, reviewSeen, 'As it stands now')
  async give(@KnownId('REVIEW_UNKNOWN') id: string, @Body() { scope, time, texts, remarks }: FeedbackBody, @CurrentCaller() { account }: Caller) {
    const feedback = { scope: scope ?? null, time: time ?? null, texts: texts ?? null, remarks: remarks?.trim() || null };
    bodyOrProblem(await this.giving.execute(id, feedback, account), feedbackStatus, () => null, panelTelling);
    return bodyOrProblem(await this.seeing.one(id, account), unknownStatus, reviewBody);
  }
}
