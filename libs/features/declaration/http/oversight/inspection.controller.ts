import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, dayOf, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { ArchiveDeclaration } from '../../application/oversight/archive-declaration';
import { LookAfter } from '../../application/oversight/look-after';
import { Supervise } from '../../application/oversight/supervise';
import { declarationNumber } from './declaration-number';
import { lookedAfterBody } from './oversight-body';
import { OrderBody, WordsBody } from './oversight.dto';
import { archiveStatus, correctionStatus, lookStatus, supervisingStatus, supervisionTelling } from './oversight.problems';
import { lookedAfter, orderAsked, wordsAsked } from './oversight.schemas';

const NOW = 'As it stands now';
const who = (caller: Caller, by: Actor) => ({ caller, acting: actingOf(caller), by });

@ApiTags('declarations')
@Controller('api/v1/oversight')
export class InspectionController {
  constructor(
    private readonly supervising: Supervise,
    private readonly archiving: ArchiveDeclaration,
    private readonly looking: LookAfter,
  ) {}

  @Post(':number/open-inspection')
  @Permission('oversight:inspect')
  @ApiOperation({ summary: 'Open an inspection; everybody sees that there is one, and nothing else' })
  @ApiParam(declarationNumber)
  @TakesJson(wordsAsked, lookedAfter, NOW)
  async open(@Param('number') number: string, @Body() { words }: WordsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.supervising.open(number, words.trim(), who(caller, by)), supervisingStatus, () => null, supervisionTelling);
    return this.view(number, caller);
  }

  @Post(':number/order-correction')
  @Permission('oversight:order')
  @ApiOperation({ summary: 'Order a correction within a period (标准化法 arts. 38, 39, 42); the enterprise may speak on it' })
  @ApiParam(declarationNumber)
  @TakesJson(orderAsked, lookedAfter, NOW)
  async order(@Param('number') number: string, @Body() { words, articles, due, statementDue }: OrderBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const asked = { words: words.trim(), articles: [...articles].sort(), due: dayOf(due) ?? null, statementDue: dayOf(statementDue) ?? null };
    bodyOrProblem(await this.supervising.order(number, asked, who(caller, by)), correctionStatus, () => null, supervisionTelling);
    return this.view(number, caller);
  }

  @Post(':number/close-inspection')
  @Permission('oversight:close')
  @ApiOperation({ summary: 'Close the inspection; an order that stands is lifted with it' })
  @ApiParam(declarationNumber)
  @TakesJson(wordsAsked, lookedAfter, NOW)
  async close(@Param('number') number: string, @Body() { words }: WordsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.supervising.close(number, words.trim(), who(caller, by)), supervisingStatus, () => null, supervisionTelling);
    return this.view(number, caller);
  }

  @Post(':number/settle-correction')
  @Permission('oversight:settle')
  @ApiOperation({ summary: 'Hold the correction good: the declaration is in force again' })
  @ApiParam(declarationNumber)
  @TakesJson(wordsAsked, lookedAfter, NOW)
  async settle(@Param('number') number: string, @Body() { words }: WordsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.supervising.settle(number, words.trim(), who(caller, by)), supervisingStatus, () => null, supervisionTelling);
    return this.view(number, caller);
  }

  @Post(':number/archive')
  @HttpCode(200)
  @Permission('oversight:archive')
  @ApiOperation({ summary: 'Put away a declaration that is out of force; it stays readable' })
  @ApiParam(declarationNumber)
  @AnswersJson(lookedAfter, NOW)
  async archive(@Param('number') number: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.archiving.execute(number, by), archiveStatus, () => null, supervisionTelling);
    return this.view(number, caller);
  }

  private async view(number: string, caller: Caller) {
    return bodyOrProblem(await this.looking.one(number, actingOf(caller)), lookStatus, lookedAfterBody, supervisionTelling);
  }
}
