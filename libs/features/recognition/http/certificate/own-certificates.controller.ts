import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actingOf, AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, oneOfTexts, Permission, QueryParameters, text } from '@platform/http';
import { locales } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import { orSignerAway, signerStatus } from '@platform/signing';
import type { FastifyReply } from 'fastify';
import { PrintCertificate } from '../../application/certificate/print-certificate';
import { type Taken, TellChosenFields } from '../../application/certificate/tell-chosen-fields';
import { ownBody } from './certificate-body';
import { TellingBody } from './certificate.dto';
import { certificateTelling, tellingStatus } from './certificate.problems';
import { ownCertificates, tellingAsked } from './certificate.schemas';
import { certificateNumber, pdf } from './certificates.controller';
import { NEVER, sent } from './file-answer';
import { PaperQuery } from './paper.query';

const TYPE = 'application/vc+sd-jwt';

@ApiTags('recognition')
@Controller('api/v1/recognition/own-certificates')
export class OwnCertificatesController {
  constructor(
    private readonly telling: TellChosenFields,
    private readonly printing: PrintCertificate,
  ) {}

  @Get()
  @Permission('recognition-certificate:own')
  @ApiOperation({ summary: 'Certificates that one applied for, with the fields that each can show' })
  @AnswersJson(ownCertificates, 'The newest first')
  async list(@CurrentCaller() caller: Caller) {
    return ownBody(await this.telling.list(actingOf(caller)));
  }

  @Post(':number/presentation')
  @HttpCode(200)
  @Permission('recognition-certificate:take-along')
  @ApiOperation({ summary: 'Take it along with the fields that the holder chooses to show, and no other (SD-JWT, RFC 9901)' })
  @ApiParam(certificateNumber)
  @ApiBody({ schema: tellingAsked, required: true })
  @ApiOkResponse({ description: 'To be checked by /.well-known/jwks.json', content: { [TYPE]: { schema: text() } } })
  async presentation(@Param('number') number: string, @Body() body: TellingBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { told } = await this.taken(number, body, caller, by);
    return sent(reply, told.presentation, { type: TYPE, keep: NEVER });
  }

  @Post(':number/document.pdf')
  @HttpCode(200)
  @Header('cache-control', NEVER)
  @Permission('recognition-certificate:take-along')
  @ApiOperation({ summary: 'It on paper with the fields that the holder chooses to show, and the presentation that proves them inside' })
  @ApiParam(certificateNumber)
  @QueryParameters({ lang: [oneOfTexts(locales), 'Language of its words; zh-Hans without it'] })
  @ApiBody({ schema: tellingAsked, required: true })
  @ApiOkResponse({ description: 'A PDF', content: pdf })
  async paper(@Param('number') number: string, @Query() { lang }: PaperQuery, @Body() body: TellingBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor): Promise<StreamableFile> {
    const { certificate, told } = await this.taken(number, body, caller, by);
    const bytes = bodyOrProblem(await orSignerAway(() => this.printing.of(certificate, told, lang ?? 'zh-Hans')), signerStatus, (value) => value);
    return new StreamableFile(bytes, { type: 'application/pdf' });
  }

  private async taken(number: string, { fields }: TellingBody, caller: Caller, by: Actor): Promise<Taken> {
    const made = bodyOrProblem(await orSignerAway(() => this.telling.execute(number, { fields, acting: actingOf(caller), by })), signerStatus, (value) => value);
    return bodyOrProblem(made, tellingStatus, (value) => value, certificateTelling);
  }
}
