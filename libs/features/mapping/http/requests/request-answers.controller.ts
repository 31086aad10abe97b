import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, bodyOrProblem, CurrentActor, CurrentCaller, dayOf, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { AnswerComparison } from '../../application/requests/answer-comparison';
import { ReadRequests } from '../../application/requests/read-requests';
import { requestBody } from './request-body';
import { RequestId } from './request-id';
import { AcceptBody, EndsBody, RequestAnswerBody } from './requests.dto';
import { acceptStatus, draftStatus, requestStatus, requestTelling, stepStatus } from './requests.problems';
import { acceptAsked, comparisonRequest, endsAsked, requestAnswerAsked, requestId } from './requests.schemas';

const NOW = 'As it stands now';
const who = (caller: Caller, by: Actor) => ({ by, organisation: actingOf(caller).organisation });

@ApiTags('comparison-requests')
@Controller('api/v1/comparison-requests')
export class RequestAnswersController {
  constructor(
    private readonly answering: AnswerComparison,
    private readonly reading: ReadRequests,
  ) {}

  @Post(':id/accept')
  @Permission('comparison-request:accept')
  @ApiOperation({ summary: 'Take a request up and say by which day there is a reply' })
  @ApiParam(requestId)
  @TakesJson(acceptAsked, comparisonRequest, NOW)
  async accept(@RequestId() id: string, @Body() { due }: AcceptBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.answering.accept(id, dayOf(due) ?? null, who(caller, by)), acceptStatus, () => null, requestTelling);
    return this.view(id, caller);
  }

  @Post(':id/draft')
  @Permission('comparison-request:draft')
  @ApiOperation({ summary: 'Begin a mapping between the two standards' })
  @ApiParam(requestId)
  @TakesJson(endsAsked, comparisonRequest, NOW)
  async draft(@RequestId() id: string, @Body() { source, target }: EndsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const meant = { ...(source !== undefined && { source: source.trim() }), ...(target !== undefined && { target: target.trim() }) };
    bodyOrProblem(await this.answering.draft(id, meant, who(caller, by)), draftStatus, () => null, requestTelling);
    return this.view(id, caller);
  }

  @Post(':id/answer')
  @Permission('comparison-request:answer')
  @ApiOperation({ summary: 'Reply to the firm' })
  @ApiParam(requestId)
  @TakesJson(requestAnswerAsked, comparisonRequest, NOW)
  async answer(@RequestId() id: string, @Body() { words }: RequestAnswerBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.answering.answer(id, words.trim(), who(caller, by)), stepStatus, () => null, requestTelling);
    return this.view(id, caller);
  }

  private async view(id: string, caller: Caller) {
    const acting = actingOf(caller);
    return bodyOrProblem(await this.reading.one(id, acting), requestStatus, (request) => requestBody(request, acting));
  }
}
