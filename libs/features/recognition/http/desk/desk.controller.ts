import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, dayOf, Permission, QueryParameters, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { LookAtDesk } from '../../application/desk/look-at-desk';
import { RecordVerification } from '../../application/desk/record-verification';
import { RevealHolder } from '../../application/desk/reveal-holder';
import { TakeSteps } from '../../application/desk/take-steps';
import { deskingOf } from './desking-of';
import { caseBody, linesBody, revealedBody } from './desk-body';
import { DeskQuery, RevealHolderBody, ReturnBody, VerificationBody } from './desk.dto';
import { concludeStatus, deskTelling, lookStatus, returnStatus, revealStatus, stepping, verifyStatus } from './desk.problems';
import { deskCase, deskLines, deskParameters, returnAsked, revealAsked, revealedHolder, uuid, verificationAsked } from './desk.schemas';
import { ApplicationId } from '../applying/application-id';

const NOW = 'As it stands now';

@ApiTags('recognition')
@Controller('api/v1/recognition/desk')
export class DeskController {
  constructor(
    private readonly looking: LookAtDesk,
    private readonly stepping: TakeSteps,
    private readonly verifying: RecordVerification,
    private readonly revealing: RevealHolder,
  ) {}

  @Get()
  @Permission('recognition-desk:list')
  @ApiOperation({ summary: 'Applications that the own organisation handles, with how many there are of each queue' })
  @QueryParameters(deskParameters)
  @AnswersJson(deskLines, 'One page')
  async list(@Query() { queue, catalogue, number, sort, limit, after }: DeskQuery, @CurrentCaller() caller: Caller) {
    return linesBody(await this.looking.page({ queue: queue ?? null, catalogue: catalogue ?? null, find: number?.trim() || null, sort, limit, after: after ?? null }, { acting: actingOf(caller) }));
  }

  @Get(':id')
  @Permission('recognition-desk:read')
  @ApiOperation({ summary: 'An application with its row, its papers, the person masked, and all that was done' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(deskCase, NOW)
  one(@ApplicationId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.view(id, caller, by);
  }

  @Post(':id/receive')
  @HttpCode(200)
  @Permission('recognition-desk:receive')
  @ApiOperation({ summary: 'Take it up: the period of the decision begins, by the rule and version of today' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(deskCase, NOW)
  async receive(@ApplicationId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.stepping.receive(id, deskingOf(caller, by)), stepping, () => null, deskTelling);
    return this.view(id, caller, by);
  }

  @Post(':id/return')
  @Permission('recognition-desk:return')
  @ApiOperation({ summary: 'Give it back with a reason and what is to be handed in; the clock stands still until the answer' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(returnAsked, deskCase, NOW)
  async return(@ApplicationId() id: string, @Body() { reason, words, evidence = [], due }: ReturnBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.stepping.return(id, { reason, words: words?.trim() ?? null, evidence, due: dayOf(due) ?? null }, deskingOf(caller, by)), returnStatus, () => null, deskTelling);
    return this.view(id, caller, by);
  }

  @Post(':id/begin-verification')
  @HttpCode(200)
  @Permission('recognition-desk:begin-verification')
  @ApiOperation({ summary: 'Begin to check the papers (文书查证)' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(deskCase, NOW)
  async begin(@ApplicationId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.stepping.beginVerification(id, deskingOf(caller, by)), stepping, () => null, deskTelling);
    return this.view(id, caller, by);
  }

  @Post(':id/verify')
  @Permission('recognition-desk:verify')
  @ApiOperation({ summary: 'Record what the home side said of the papers, and by which source' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(verificationAsked, deskCase, NOW)
  async verify(@ApplicationId() id: string, @Body() { on, askedOf, reference, sha256, outcome, source }: VerificationBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const day = dayOf(on);
    if (day) bodyOrProblem(await this.verifying.execute(id, { outcome, source, askedOf: askedOf.trim(), reference: reference?.trim() ?? null, sha256: sha256 ?? null, on: day }, deskingOf(caller, by)), verifyStatus, () => null, deskTelling);
    return this.view(id, caller, by);
  }

  @Post(':id/conclude-verification')
  @HttpCode(200)
  @Permission('recognition-desk:conclude-verification')
  @ApiOperation({ summary: 'There is enough to decide on' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(deskCase, NOW)
  async conclude(@ApplicationId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.stepping.concludeVerification(id, deskingOf(caller, by)), concludeStatus, () => null, deskTelling);
    return this.view(id, caller, by);
  }

  @Post(':id/reveal')
  @Permission('recognition-desk:reveal')
  @ApiOperation({ summary: 'See the person in the open, for a purpose; that it was so is kept, and the person sees it' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(revealAsked, revealedHolder, 'In the open')
  async reveal(@ApplicationId() id: string, @Body() { purpose, reason }: RevealHolderBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return bodyOrProblem(await this.revealing.execute(id, { purpose, reason }, deskingOf(caller, by)), revealStatus, revealedBody, deskTelling);
  }

  private async view(id: string, caller: Caller, by: Actor) {
    return bodyOrProblem(await this.looking.one(id, deskingOf(caller, by)), lookStatus, (found) => caseBody(found, caller.account), deskTelling);
  }
}
