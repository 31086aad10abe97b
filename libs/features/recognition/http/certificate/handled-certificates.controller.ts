import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CreatesJson, CurrentActor, CurrentCaller, dayOf, integer, oneOfTexts, Permission, QueryParameters, TakesJson, text } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { HandledCertificates } from '../../application/certificate/handled-certificates';
import { type MeasureProposed, TakeCertificateMeasure } from '../../application/certificate/take-certificate-measure';
import { handledBody, handledLines } from './certificate-body';
import { HandledQuery, MeasureBody, RefusalBody, RenewalBody } from './certificate.dto';
import { certificateTelling, confirmStatus, proposeStatus, refuseStatus, unknownStatus } from './certificate.problems';
import { handledCertificate, handledCertificates, measureAsked, refusalAsked, renewalAsked } from './certificate.schemas';
import { certificateNumber } from './certificates.controller';
const PROPOSED = 'With what was proposed, which waits for the second person';
const parameters = {
  waiting: [oneOfTexts(['yes']), 'Only those that wait for a second person'], number: [text({ maxLength: 40 }), 'Only those whose number has this part'],
  limit: [integer({ minimum: 1, maximum: 50, default: 20 }), 'Items on a page'], after: [text({ maxLength: 60 }), '`next` of the page before'],
} as const;
const who = (caller: Caller, by: Actor) => ({ caller, acting: actingOf(caller), by });

@ApiTags('recognition')
@Controller('api/v1/recognition/handled-certificates')
export class HandledCertificatesController {
  constructor(
    private readonly handled: HandledCertificates,
    private readonly taking: TakeCertificateMeasure,
  ) {}

  @Get()
  @Permission('recognition-certificate:handled')
  @ApiOperation({ summary: 'Certificates that one’s body decided on' })
  @QueryParameters(parameters)
  @AnswersJson(handledCertificates, 'The newest first')
  async list(@Query() { waiting, number, limit, after }: HandledQuery, @CurrentCaller() caller: Caller) {
    return handledLines(await this.handled.page({ waiting: waiting === 'yes', find: number?.trim() || null, limit, after: after ?? null }, actingOf(caller)));
  }

  @Get(':number')
  @Permission('recognition-certificate:read')
  @ApiOperation({ summary: 'One of them, with what was ever proposed about it and what is possible' })
  @ApiParam(certificateNumber)
  @AnswersJson(handledCertificate, 'As it stands')
  one(@Param('number') number: string, @CurrentCaller() caller: Caller) {
    return this.view(number, caller);
  }

  @Post(':number/suspend')
  @Permission('recognition-certificate:suspend')
  @ApiOperation({ summary: 'Propose, as the first person, to suspend it' })
  @ApiParam(certificateNumber)
  @CreatesJson(measureAsked, handledCertificate, PROPOSED)
  suspend(@Param('number') number: string, @Body() body: MeasureBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(number, { ...body, act: 'suspend', until: null }, caller, by);
  }

  @Post(':number/restore')
  @Permission('recognition-certificate:restore')
  @ApiOperation({ summary: 'Propose, as the first person, to end its suspension' })
  @ApiParam(certificateNumber)
  @CreatesJson(measureAsked, handledCertificate, PROPOSED)
  restore(@Param('number') number: string, @Body() body: MeasureBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(number, { ...body, act: 'restore', until: null }, caller, by);
  }

  @Post(':number/revoke')
  @Permission('recognition-certificate:revoke')
  @ApiOperation({ summary: 'Propose, as the first person, to revoke it for ever' })
  @ApiParam(certificateNumber)
  @CreatesJson(measureAsked, handledCertificate, PROPOSED)
  revoke(@Param('number') number: string, @Body() body: MeasureBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(number, { ...body, act: 'revoke', until: null }, caller, by);
  }

  @Post(':number/renew')
  @Permission('recognition-certificate:renew')
  @ApiOperation({ summary: 'Propose, as the first person, that it holds until a later day' })
  @ApiParam(certificateNumber)
  @CreatesJson(renewalAsked, handledCertificate, PROPOSED)
  renew(@Param('number') number: string, @Body() { until, ...body }: RenewalBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    return this.propose(number, { ...body, act: 'renew', until: dayOf(until) ?? null }, caller, by);
  }

  @Post(':number/measure/confirm')
  @HttpCode(200)
  @Permission('recognition-certificate:confirm-measure')
  @ApiOperation({ summary: 'Confirm it as the second person; it takes effect, and everybody sees it' })
  @ApiParam(certificateNumber)
  @AnswersJson(handledCertificate, 'As it stands now')
  async confirm(@Param('number') number: string, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.taking.confirm(number, who(caller, by)), confirmStatus, () => null, certificateTelling);
    return this.view(number, caller);
  }

  @Post(':number/measure/refuse')
  @Permission('recognition-certificate:refuse-measure')
  @ApiOperation({ summary: 'Say why it shall not be so; everything stays as it is' })
  @ApiParam(certificateNumber)
  @TakesJson(refusalAsked, handledCertificate, 'As it was')
  async refuse(@Param('number') number: string, @Body() { words }: RefusalBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.taking.refuse(number, words.trim(), who(caller, by)), refuseStatus, () => null, certificateTelling);
    return this.view(number, caller);
  }

  private async propose(number: string, { words, ...proposed }: MeasureProposed, caller: Caller, by: Actor) {
    bodyOrProblem(await this.taking.propose(number, { ...proposed, words: words.trim() }, who(caller, by)), proposeStatus, () => null, certificateTelling);
    return this.view(number, caller);
  }

  private async view(number: string, caller: Caller) {
    return bodyOrProblem(await this.handled.one(number, actingOf(caller)), unknownStatus, handledBody);
  }
}
