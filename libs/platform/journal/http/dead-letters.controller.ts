import { Controller, Get, HttpCode, Param, type PipeTransform, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, HttpProblem, integer, Permission, QueryParameters, type RefusalStatus } from '@platform/http';
import type { Actor } from '../journal';
import { DeadLetters, type ReplayRefusal } from '../reading/dead-letters';
import { PageQuery, pageAsked, pageParameters } from './journal.query';
import { deadLetterBody, deadLetterList, pageBody } from './journal.schemas';

const replayStatus = { DEAD_LETTER_UNKNOWN: 404 } as const satisfies RefusalStatus<ReplayRefusal>;

class EventNumber implements PipeTransform<string, number> {
  transform(id: string): number {
    if (!/^\d{1,15}$/.test(id)) throw new HttpProblem({ status: 404, code: 'DEAD_LETTER_UNKNOWN' });
    return Number(id);
  }
}

@ApiTags('journal')
@Controller('api/v1/dead-letters')
export class DeadLettersController {
  constructor(private readonly letters: DeadLetters) {}

  @Get()
  @Permission('dead-letter:read')
  @ApiOperation({ summary: 'Events whose handling failed for the last time, the newest first' })
  @QueryParameters(pageParameters)
  @AnswersJson(deadLetterList, 'One page')
  async list(@Query() query: PageQuery) {
    return pageBody(await this.letters.list(pageAsked(query)), deadLetterBody);
  }

  @Post(':id/replay')
  @HttpCode(204)
  @Permission('dead-letter:replay')
  @ApiOperation({ summary: 'Hand an event to its handlers once more; those that have had it are not called again' })
  @ApiParam({ name: 'id', schema: integer({ minimum: 1 }) })
  @ApiNoContentResponse({ description: 'The event is in the queue again' })
  async replay(@Param('id', EventNumber) event: number, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.letters.replay(event, by), replayStatus, () => null);
  }
}
