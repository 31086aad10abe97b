import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, Permission, QueryParameters } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { ReadHistory } from '../../application/history/read-history';
import { readStatus, tellingOf } from '../enterprise.problems';
import { EnterpriseId } from '../enterprise-id';
import { uuid } from '../plain.schemas';
import { historyParameters, HistoryQuery } from './history.query';
import { historyBody, historyList } from './history.schemas';

@ApiTags('enterprises')
@Controller('api/v1/enterprises')
export class HistoryController {
  constructor(private readonly reading: ReadHistory) {}

  @Get(':id/history')
  @Permission('enterprise:read')
  @ApiOperation({ summary: 'What was done with an enterprise, the newest first, for those who may see it' })
  @ApiParam({ name: 'id', schema: uuid })
  @QueryParameters(historyParameters)
  @AnswersJson(historyList, 'One page')
  async list(@EnterpriseId() id: string, @Query() { limit, after }: HistoryQuery, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.reading.execute(id, { limit, before: after ?? null }, caller, by), readStatus, historyBody, tellingOf);
  }
}
