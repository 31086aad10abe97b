import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentCaller, Permission, Public, QueryParameters } from '@platform/http';
import type { Caller } from '@platform/permissions';
import { LookAfter } from '../../application/oversight/look-after';
import { ReadDrafts } from '../../application/drafts/read-drafts';
import { FindPublished } from '../../application/find-published';
import { DeclarationId } from '../declaration-id';
import { publishedStatus, unknownStatus } from '../declaration.problems';
import { uuid } from '../drafts/drafts.schemas';
import { declarationNumber } from './declaration-number';
import { courseBody, linesBody, lookedAfterBody } from './oversight-body';
import { QueueQuery } from './oversight.dto';
import { lookStatus, supervisionTelling } from './oversight.problems';
import { lookedAfter, oversightLines, ownCourse, publicInspections, queueParameters } from './oversight.schemas';

@ApiTags('declarations')
@Controller('api/v1')
export class OversightController {
  constructor(
    private readonly looking: LookAfter,
    private readonly drafts: ReadDrafts,
    private readonly finding: FindPublished,
  ) {}

  @Get('oversight')
  @Permission('oversight:list')
  @ApiOperation({ summary: 'Declarations under inspection, those that are due first: for the centre all, for a regulator those for which it is competent' })
  @QueryParameters(queueParameters)
  @AnswersJson(oversightLines, 'One page')
  async list(@Query() { queue, limit, after }: QueueQuery, @CurrentCaller() caller: Caller) {
    return linesBody(await this.looking.page({ queue: queue ?? null, limit, after: after ?? null }, actingOf(caller)));
  }

  @Get('oversight/own')
  @Permission('oversight:own')
  @ApiOperation({ summary: 'The own declarations that are under inspection, those that are due first' })
  @QueryParameters(queueParameters)
  @AnswersJson(oversightLines, 'One page')
  async own(@Query() { queue, limit, after }: QueueQuery, @CurrentCaller() caller: Caller) {
    return linesBody(await this.looking.ownPage({ queue: queue ?? null, limit, after: after ?? null }, actingOf(caller)));
  }

  @Get('oversight/:number')
  @Permission('oversight:read')
  @ApiOperation({ summary: 'A declaration with all that was done about it, and what can be done' })
  @ApiParam(declarationNumber)
  @AnswersJson(lookedAfter, 'As it stands')
  async one(@Param('number') typed: string, @CurrentCaller() caller: Caller) {
    return bodyOrProblem(await this.looking.one(typed, actingOf(caller)), lookStatus, lookedAfterBody, supervisionTelling);
  }

  @Get('declarations/:id/oversight')
  @Permission('declaration:read')
  @ApiOperation({ summary: 'What authorities have done about the own declaration' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(ownCourse, 'The inspection that goes on, and all acts')
  async course(@DeclarationId() id: string, @CurrentCaller() caller: Caller) {
    const found = bodyOrProblem(await this.drafts.one(id, actingOf(caller)), unknownStatus, (own) => own);
    return courseBody(await this.looking.own(found, actingOf(caller)));
  }

  @Get('declarations/:number/inspections')
  @Public('Everybody may read what authorities did about a declaration in public')
  @ApiOperation({ summary: 'What authorities did about it in public, the newest first' })
  @ApiParam(declarationNumber)
  @AnswersJson(publicInspections, 'Each stands in the public log under the number of its inspection')
  async publicly(@Param('number') typed: string) {
    return bodyOrProblem(await this.finding.execute(typed), publishedStatus, ({ inspections }) => ({ items: inspections.map((act) => ({ ...act })) }));
  }
}
