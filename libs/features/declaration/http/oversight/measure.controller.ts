import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { LookAfter } from '../../application/oversight/look-after';
import { TakeMeasure } from '../../application/oversight/take-measure';
import type { Measure } from '../../domain/oversight/article';
import { declarationNumber } from './declaration-number';
import { lookedAfterBody } from './oversight-body';
import { MeasureBody, RevocationBody, WordsBody } from './oversight.dto';
import { confirmStatus, lookStatus, proposeStatus, refuseStatus, supervisionTelling } from './oversight.problems';
import { lookedAfter, measureAsked, revocationAsked, wordsAsked } from './oversight.schemas';

const PROPOSED = 'With the measure, which waits for the second person';
const who = (caller: Caller, by: Actor) => ({ caller, acting: actingOf(caller), by });

@ApiTags('declarations')
@Controller('api/v1/oversight')
export class MeasureController {
  constructor(
    private readonly taking: TakeMeasure,
    private readonly looking: LookAfter,
  ) {}

  @Post(':number/publicise')
  @Permission('oversight:publicise')
  @ApiOperation({ summary: 'Propose, as the first person, to make public that the order was not heeded (标准化法 art. 38)' })
  @ApiParam(declarationNumber)
  @CreatesJson(measureAsked, lookedAfter, PROPOSED)
  publicise(@Param('number') number: string, @Body() body: MeasureBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(number, { ...body, measure: 'publicise' }, caller, by);
  }

  @Post(':number/abolish')
  @Permission('oversight:abolish')
  @ApiOperation({ summary: 'Propose, as the first person of an authority of a province or above, to abolish the declaration (标准化法 art. 39)' })
  @ApiParam(declarationNumber)
  @CreatesJson(measureAsked, lookedAfter, PROPOSED)
  abolish(@Param('number') number: string, @Body() body: MeasureBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(number, { ...body, measure: 'abolish' }, caller, by);
  }

  @Post(':number/revoke-standard-number')
  @Permission('oversight:revoke-standard-number')
  @ApiOperation({ summary: 'Propose, as the first person of an authority of a province or above, to revoke the number of the enterprise’s own standard (标准化法 art. 42)' })
  @ApiParam(declarationNumber)
  @CreatesJson(revocationAsked, lookedAfter, PROPOSED)
  revoke(@Param('number') number: string, @Body() body: RevocationBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(number, { ...body, measure: 'revoke-standard-number' }, caller, by);
  }

  @Post(':number/measure/confirm')
  @HttpCode(200)
  @Permission('oversight:confirm-measure')
  @ApiOperation({ summary: 'Confirm the measure as the second person; it takes effect, and everybody sees it' })
  @ApiParam(declarationNumber)
  @AnswersJson(lookedAfter, 'As it stands now')
  async confirm(@Param('number') number: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.taking.confirm(number, who(caller, by)), confirmStatus, () => null, supervisionTelling);
    return this.view(number, caller);
  }

  @Post(':number/measure/refuse')
  @Permission('oversight:refuse-measure')
  @ApiOperation({ summary: 'Say why it shall not be so; everything stays as it is' })
  @ApiParam(declarationNumber)
  @TakesJson(wordsAsked, lookedAfter, 'As it was')
  async refuse(@Param('number') number: string, @Body() { words }: WordsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.taking.refuse(number, words.trim(), who(caller, by)), refuseStatus, () => null, supervisionTelling);
    return this.view(number, caller);
  }

  private async propose(number: string, { measure, reasons, considered, standard }: MeasureBody & Readonly<{ measure: Measure; standard?: string }>, caller: Caller, by: Actor) {
    const proposed = { measure, reasons: reasons.trim(), considered: considered?.trim() ?? null, standard: standard ?? null };
    bodyOrProblem(await this.taking.propose(number, proposed, who(caller, by)), proposeStatus, () => null, supervisionTelling);
    return this.view(number, caller);
  }

  private async view(number: string, caller: Caller) {
    return bodyOrProblem(await this.looking.one(number, actingOf(caller)), lookStatus, lookedAfterBody, supervisionTelling);
  }
}
