import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, Permission, QueryParameters } from '@platform/http';
import { JournalReader } from '../reading/journal-reader';
import { SealReader } from '../seal/seal-state';
import { DecisionsQuery, decisionParameters, eventParameters, EventsQuery, pageAsked } from './journal.query';
import { decisionBody, decisionList, eventBody, eventList, pageBody, sealBody, sealState } from './journal.schemas';

@ApiTags('journal')
@Controller('api/v1')
export class JournalController {
  constructor(
    private readonly reader: JournalReader,
    private readonly seals: SealReader,
  ) {}

  @Get('journal')
  @Permission('journal:read')
  @ApiOperation({ summary: 'What was done, by whom and to what, the newest first' })
  @QueryParameters(eventParameters)
  @AnswersJson(eventList, 'One page')
  async events(@Query() query: EventsQuery) {
    return pageBody(await this.reader.events({ ...query, ...pageAsked(query) }), eventBody);
  }

  @Get('journal/seal')
  @Permission('journal:read')
  @ApiOperation({ summary: 'How far the journal and the decisions are under seal' })
  @AnswersJson(sealState, 'The last seal, and what waits for the next')
  async seal() {
    return sealBody(await this.seals.state());
  }

  @Get('decisions')
  @Permission('decision:read')
  @ApiOperation({ summary: 'Who was allowed what and who was not, the newest first' })
  @QueryParameters(decisionParameters)
  @AnswersJson(decisionList, 'One page')
  async decisions(@Query() query: DecisionsQuery) {
    return pageBody(await this.reader.decisions({ ...query, ...pageAsked(query) }), decisionBody);
  }
}
