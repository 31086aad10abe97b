import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, KnownId, Language, Permission, TakesJson, text } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { AnswerObjection } from '../../application/approval/answer-objection';
import { ReadCases } from '../../application/approval/read-cases';
import { SendToNotice } from '../../application/approval/send-to-notice';
import { SettleNotice } from '../../application/approval/settle-notice';
import { caseBody } from './approval-body';
import { AnswerBody, NoticeBody, ReasonsBody } from './approval.dto';
import { answerStatus, approvalTelling, approveStatus, caseStatus, decidingTelling, noticeStatus, rejectStatus, settleStatus } from './approval.problems';
import { answerAsked, mappingNumber, noticeAsked, reasonsAsked, seenCase } from './approval.schemas';
import { termsOf } from './terms-of';

const NOW = 'As it stands now';
const who = (caller: Caller, by: Actor) => ({ caller, acting: actingOf(caller), by });

@ApiTags('approvals')
@Controller('api/v1/mappings')
export class NoticeController {
  constructor(
    private readonly sending: SendToNotice,
    private readonly settling: SettleNotice,
    private readonly answering: AnswerObjection,
    private readonly reading: ReadCases,
  ) {}

  @Post(':number/send-to-notice')
  @Permission('approval:send-to-notice')
  @ApiOperation({ summary: 'As the first person, decide on effect, territory and validity, and tell everybody for some days before it counts' })
  @ApiParam(mappingNumber)
  @TakesJson(noticeAsked, seenCase, NOW)
  async send(@Param('number') number: string, @Body() body: NoticeBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Language() locale: Locale) {
    bodyOrProblem(await this.sending.execute(number, termsOf(body), who(caller, by)), noticeStatus, () => null, decidingTelling(locale));
    return this.view(number, caller);
  }

  @Post(':number/approve')
  @HttpCode(200)
  @Permission('approval:approve')
  @ApiOperation({ summary: 'As the second person, approve what was sent to notice, once that is over and every objection is answered' })
  @ApiParam(mappingNumber)
  @AnswersJson(seenCase, NOW)
  async approve(@Param('number') number: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Language() locale: Locale) {
    bodyOrProblem(await this.settling.approve(number, who(caller, by)), approveStatus, () => null, decidingTelling(locale));
    return this.view(number, caller);
  }

  @Post(':number/return')
  @Permission('approval:return')
  @ApiOperation({ summary: 'Say what is to be corrected; a notice that runs ends' })
  @ApiParam(mappingNumber)
  @TakesJson(reasonsAsked, seenCase, NOW)
  async return(@Param('number') number: string, @Body() { reasons }: ReasonsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.return(number, reasons.trim(), who(caller, by)), settleStatus, () => null, approvalTelling);
    return this.view(number, caller);
  }

  @Post(':number/reject')
  @Permission('approval:reject')
  @ApiOperation({ summary: 'Say why it is not approved; that is final' })
  @ApiParam(mappingNumber)
  @TakesJson(reasonsAsked, seenCase, NOW)
  async reject(@Param('number') number: string, @Body() { reasons }: ReasonsBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.settling.reject(number, reasons.trim(), who(caller, by)), rejectStatus, () => null, approvalTelling);
    return this.view(number, caller);
  }

  @Post(':number/objections/:objection/answer')
  @Permission('approval:answer')
  @ApiOperation({ summary: 'Answer an objection; everybody reads the answer' })
  @ApiParam({ name: 'objection', schema: text({ format: 'uuid' }) })
  @ApiParam(mappingNumber)
  @TakesJson(answerAsked, seenCase, NOW)
  async answer(@Param('number') number: string, @KnownId('OBJECTION_UNKNOWN', 'objection') objection: string, @Body() { outcome, answer }: AnswerBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.answering.execute(number, objection, { outcome, answer: answer.trim() }, who(caller, by)), answerStatus, () => null, approvalTelling);
    return this.view(number, caller);
  }

  private async view(number: string, caller: Caller) {
    return bodyOrProblem(await this.reading.one(number, { acting: actingOf(caller), caller }), caseStatus, caseBody);
  }
}
