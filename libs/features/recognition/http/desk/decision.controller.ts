import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, dayOf, Permission, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { EndActFirst } from '../../application/desk/end-act-first';
import { LookAtDesk } from '../../application/desk/look-at-desk';
import { ProposeDecision } from '../../application/desk/propose-decision';
import { SettleDecision } from '../../application/desk/settle-decision';
import { deskingOf } from './desking-of';
import { caseBody } from './desk-body';
import { DecisionBody, WhyBody } from './desk.dto';
import { approveStatus, deskTelling, endActFirstStatus, lookStatus, proposeStatus, sendBackStatus } from './desk.problems';
import { deskCase, decisionAsked, uuid, whyAsked } from './desk.schemas';
import { ApplicationId } from '../applying/application-id';

const NOW = 'As it stands now';

@ApiTags('recognition')
@Controller('api/v1/recognition/desk')
export class DecisionController {
  constructor(
    private readonly proposing: ProposeDecision,
    private readonly settling: SettleDecision,
    private readonly ending: EndActFirst,
    private readonly looking: LookAtDesk,
  ) {}

  @Post(':id/propose')
  @Permission('recognition-desk:propose')
  @ApiOperation({ summary: 'Propose a decision as the first person (经办): on the application, an appeal or a correction' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(decisionAsked, deskCase, 'With the proposal, which waits for the second person')
  async propose(@ApplicationId() id: string, @Body() { act, level, part, basis, reasons, officialNumber, validUntil }: DecisionBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    const decision = { act, level: level ?? null, part: part?.trim() ?? null, basis: basis.trim(), reasons: reasons.trim(), officialNumber: officialNumber?.trim() ?? null, validUntil: dayOf(validUntil) ?? null };
    bodyOrProblem(await this.proposing.execute(id, decision, deskingOf(caller, by)), proposeStatus, () => null, deskTelling);
    return this.view(id, caller, by);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Permission('recognition-desk:approve')
  @ApiOperation({ summary: 'Approve as the second person (审核): it takes effect, and what is recognised gets its certificate' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(deskCase, NOW)
  async approve(@ApplicationId() id: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.approve(id, deskingOf(caller, by)), approveStatus, () => null, deskTelling);
    return this.view(id, caller, by);
  }

  @Post(':id/send-back')
  @Permission('recognition-desk:send-back')
  @ApiOperation({ summary: 'Say why it shall not be so; the desk looks again' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(whyAsked, deskCase, NOW)
  async sendBack(@ApplicationId() id: string, @Body() { words }: WhyBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.sendBack(id, words.trim(), deskingOf(caller, by)), sendBackStatus, () => null, deskTelling);
    return this.view(id, caller, by);
  }

  @Post(':id/end-act-first')
  @Permission('recognition-desk:end-act-first')
  @ApiOperation({ summary: 'End that the applicant practises before the confirmation; the application goes on' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(whyAsked, deskCase, NOW)
  async endActFirst(@ApplicationId() id: string, @Body() { words }: WhyBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.ending.execute(id, words.trim(), deskingOf(caller, by)), endActFirstStatus, () => null, deskTelling);
    return this.view(id, caller, by);
  }

  private async view(id: string, caller: Caller, by: Actor) {
    return bodyOrProblem(await this.looking.one(id, deskingOf(caller, by)), lookStatus, (found) => caseBody(found, caller.account), deskTelling);
  }
}
