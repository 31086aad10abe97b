import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, Permission, QueryParameters } from '@platform/http';
import { IdempotencyKey, type Keyed, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { AskComparison } from '../../application/requests/ask-comparison';
import { ReadRequests } from '../../application/requests/read-requests';
import { lineBody, requestBody } from './request-body';
import { RequestId } from './request-id';
import { NewRequestBody, RequestsQuery } from './requests.dto';
import { askStatus, requestStatus, requestTelling, stepStatus } from './requests.problems';
import { comparisonRequest, comparisonRequests, requestAsked, requestId, requestsParameters } from './requests.schemas';
import './texts';

@ApiTags('comparison-requests')
@Controller('api/v1/comparison-requests')
export class RequestsController {
  constructor(
    private readonly asking: AskComparison,
    private readonly reading: ReadRequests,
  ) {}

  @Post()
  @Permission('comparison-request:ask')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Ask the centre to compare the standard that one conforms to with the one that one must conform to' })
  @CreatesJson(requestAsked, comparisonRequest, 'The request')
  async ask(@Body() { have, want, why }: NewRequestBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const asked = { organisation: actingOf(caller).organisation, have: have.trim(), want: want.trim(), why: why.trim() };
    return this.view(bodyOrProblem(await this.asking.execute(asked, by, keyed), askStatus, (id) => id), caller);
  }

  @Get()
  @Permission('comparison-request:list')
  @ApiOperation({ summary: 'Requests that wait, the first due first, then those that ended; a firm sees its own, the centre all' })
  @QueryParameters(requestsParameters)
  @AnswersJson(comparisonRequests, 'One page')
  async list(@Query() { state, limit, after }: RequestsQuery, @CurrentCaller() caller: Caller) {
    const acting = actingOf(caller);
    const { items, total, next } = await this.reading.page({ state: state ?? null, limit, after: after ?? null }, acting);
    return { items: items.map((line) => lineBody(line, acting)), total, totalIsLowerBound: false, next };
  }

  @Get(':id')
  @Permission('comparison-request:read')
  @ApiOperation({ summary: 'One request with each step' })
  @ApiParam(requestId)
  @AnswersJson(comparisonRequest, 'The request')
  one(@RequestId() id: string, @CurrentCaller() caller: Caller) {
    return this.view(id, caller);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permission('comparison-request:withdraw')
  @ApiOperation({ summary: 'Take back what was asked, before there is a draft or an answer' })
  @ApiParam(requestId)
  @AnswersJson(comparisonRequest, 'As it stands now')
  async withdraw(@RequestId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.asking.withdraw(id, by, actingOf(caller).organisation), stepStatus, () => null, requestTelling);
    return this.view(id, caller);
  }

  private async view(id: string, caller: Caller) {
    const acting = actingOf(caller);
    return bodyOrProblem(await this.reading.one(id, acting), requestStatus, (request) => requestBody(request, acting));
  }
}
