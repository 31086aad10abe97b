import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, bodyOrProblem, CurrentActor, CurrentCaller, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { ReadDrafts } from '../../application/drafts/read-drafts';
import { GiveStatement } from '../../application/oversight/give-statement';
import { LookAfter } from '../../application/oversight/look-after';
import { DeclarationId } from '../declaration-id';
import { unknownStatus } from '../declaration.problems';
import { uuid } from '../drafts/drafts.schemas';
import { courseBody } from './oversight-body';
import { WordsBody } from './oversight.dto';
import { statingStatus, supervisionTelling } from './oversight.problems';
import { ownCourse, wordsAsked } from './oversight.schemas';

@ApiTags('declarations')
@Controller('api/v1/declarations')
export class StatementController {
  constructor(
    private readonly stating: GiveStatement,
    private readonly drafts: ReadDrafts,
    private readonly looking: LookAfter,
  ) {}

  @Post(':id/statement')
  @Permission('declaration:state')
  @ApiOperation({ summary: 'Speak on an order to correct (陈述申辩), once and in time; the authority answers it before it takes a measure' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(wordsAsked, ownCourse, 'With the statement')
  async state(@DeclarationId() id: string, @Body() { words }: WordsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.stating.execute(id, words.trim(), { acting: actingOf(caller), by }), statingStatus, () => null, supervisionTelling);
    const found = bodyOrProblem(await this.drafts.one(id, actingOf(caller)), unknownStatus, (own) => own);
    return courseBody(await this.looking.own(found, actingOf(caller)));
  }
}
