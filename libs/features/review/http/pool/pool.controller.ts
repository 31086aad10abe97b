import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, HttpProblem, KnownId, Permission, QueryParameters, TakesJson } from '@platform/http';
import type { Actor } from '@platform/permissions';
import { KeepPool } from '../../application/pool/keep-pool';
import { PoolReading } from '../../application/pool/pool-reading';
import { poolBody, pooledBody } from './pool-body';
import { NominationBody, PoolQuery, RemovalBody, RevealBody } from './pool.dto';
import { keepStatus, nominationStatus, poolTelling, revealStatus } from './pool.problems';
import { nominationAsked, pooled, poolPage, poolParameters, removalAsked, revealAsked, revealed, uuid } from './pool.schemas';

const NOW = 'As it stands now';
const id = { name: 'id', schema: uuid };
const ExpertId = () => KnownId('EXPERT_UNKNOWN');

@ApiTags('experts')
@Controller('api/v1/experts')
export class PoolController {
  constructor(
    private readonly keeping: KeepPool,
    private readonly reading: PoolReading,
  ) {}

  @Get()
  @Permission('expert:list')
  @ApiOperation({ summary: 'The pool, without names' })
  @QueryParameters(poolParameters)
  @AnswersJson(poolPage, 'One page')
  async list(@Query() { state, limit, after }: PoolQuery) {
    return poolBody(await this.reading.page({ state: state ?? null, limit, after: after ?? null }));
  }

  @Post('nominate')
  @Permission('expert:nominate')
  @ApiOperation({ summary: 'Nominate somebody whose account is that of an expert; they decide themselves whether they come' })
  @CreatesJson(nominationAsked, pooled, 'As it stands now')
  async nominate(@Body() asked: NominationBody, @CurrentActor() by: Actor) {
    return this.shown(bodyOrProblem(await this.keeping.nominate(asked, by), nominationStatus, (expert) => expert, poolTelling));
  }

  @Post(':id/check')
  @HttpCode(200)
  @Permission('expert:check')
  @ApiOperation({ summary: 'Find somebody fit for the pool; the term begins once they agree' })
  @ApiParam(id)
  @AnswersJson(pooled, NOW)
  check(@ExpertId() expert: string, @CurrentActor() by: Actor) {
    return this.act(expert, 'check', by);
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @Permission('expert:refuse')
  @ApiOperation({ summary: 'Find somebody not fit for the pool' })
  @ApiParam(id)
  @AnswersJson(pooled, NOW)
  refuse(@ExpertId() expert: string, @CurrentActor() by: Actor) {
    return this.act(expert, 'refuse', by);
  }

  @Post(':id/renew')
  @HttpCode(200)
  @Permission('expert:renew')
  @ApiOperation({ summary: 'Begin another term' })
  @ApiParam(id)
  @AnswersJson(pooled, NOW)
  renew(@ExpertId() expert: string, @CurrentActor() by: Actor) {
    return this.act(expert, 'renew', by);
  }

  @Post(':id/remove')
  @Permission('expert:remove')
  @ApiOperation({ summary: 'Take somebody out of the pool, for a reason of a closed list' })
  @ApiParam(id)
  @TakesJson(removalAsked, pooled, NOW)
  async remove(@ExpertId() expert: string, @Body() { reason }: RemovalBody, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.keeping.act(expert, 'remove', { by, removal: reason }), keepStatus, () => null, poolTelling);
    return this.shown(expert);
  }

  @Post(':id/reveal')
  @Permission('expert:reveal')
  @ApiOperation({ summary: 'See who it is; the expert sees who looked, and why' })
  @ApiParam(id)
  @TakesJson(revealAsked, revealed, 'Who it is')
  async reveal(@ExpertId() expert: string, @Body() { reason }: RevealBody, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.keeping.reveal(expert, reason.trim(), by), revealStatus, (details) => ({ ...details }), poolTelling);
  }

  private async act(expert: string, act: 'check' | 'refuse' | 'renew', by: Actor) {
    bodyOrProblem(await this.keeping.act(expert, act, { by }), keepStatus, () => null, poolTelling);
    return this.shown(expert);
  }

  private async shown(id: string) {
    const expert = await this.reading.one(id);
    if (!expert) throw new HttpProblem({ status: 404, code: 'EXPERT_UNKNOWN' });
    return pooledBody(expert);
  }
}
