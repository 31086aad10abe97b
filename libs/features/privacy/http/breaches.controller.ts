import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, KnownId, Permission, QueryParameters, TakesJson } from '@platform/http';
import { IdempotencyKey, type Keyed, keyStatus, TakesIdempotencyKey } from '@platform/idempotency';
import type { Actor, Caller } from '@platform/permissions';
import { BreachDesk } from '../application/breach/breach-desk';
import { SeeBreaches } from '../application/breach/see-breaches';
import { BreachesQuery, NewBreachBody, StepBody } from './breach.dto';
import { breach, breaches, breachesBody, breachParameters, newBreach, newStep, uuid } from './breach.schemas';
import { stepStatus } from './privacy.problems';

@ApiTags('breaches')
@Controller('api/v1/breaches')
export class BreachesController {
  constructor(
    private readonly desk: BreachDesk,
    private readonly seeing: SeeBreaches,
  ) {}

  @Get()
  @Permission('breach:read')
  @QueryParameters(breachParameters)
  @ApiOperation({ summary: 'What went wrong with personal data' })
  @AnswersJson(breaches, 'One page, the newest first')
  async list(@Query() { state, region, limit, after }: BreachesQuery) {
    return breachesBody(await this.seeing.list({ state: state ?? null, region: region ?? null, limit, after: after ?? null }));
  }

  @Get(':id')
  @Permission('breach:read')
  @ApiOperation({ summary: 'One breach: who must be told by when, and what was done' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(breach, 'The breach')
  async one(@KnownId('BREACH_UNKNOWN') id: string) {
    return bodyOrProblem(await this.seeing.find(id), stepStatus, (found) => found);
  }

  @Post()
  @Permission('breach:record')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Write down a breach; the periods run from its discovery' })
  @CreatesJson(newBreach, breach, 'The breach')
  async record(@Body() { kinds, ...body }: NewBreachBody, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor, @IdempotencyKey() keyed: Keyed | null) {
    const id = bodyOrProblem(await this.desk.record({ ...body, kinds: kinds ?? [] }, account, by, keyed), keyStatus, (made) => made);
    return bodyOrProblem(await this.seeing.find(id), stepStatus, (found) => found);
  }

  @Post(':id/steps')
  @Permission('breach:step')
  @ApiOperation({ summary: 'Write down what was done about it' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(newStep, breach, 'The breach with the step')
  async step(@KnownId('BREACH_UNKNOWN') id: string, @Body() { version, step, region, note }: StepBody, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.desk.step(id, version, { step, region: region ?? null, note }, { ...by, account }), stepStatus, (made) => made);
    return bodyOrProblem(await this.seeing.find(id), stepStatus, (found) => found);
  }
}
