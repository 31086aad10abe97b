import { Controller, Get, Param, Query, Redirect, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, Language, oneOfTexts, Public, QueryParameters, text } from '@platform/http';
import { type Locale, locales } from '@platform/locale';
import { orSignerAway, signerStatus } from '@platform/signing';
import type { FastifyReply } from 'fastify';
import { renderSVG } from 'uqr';
import { CertificateAddresses } from '../../application/certificate/certificate-addresses';
import { PrintCertificate } from '../../application/certificate/print-certificate';
import { SeeCertificate } from '../../application/certificate/see-certificate';
import { certificateBody } from './certificate-body';
import { issuedStatus } from './certificate.problems';
import { certificate } from './certificate.schemas';
import { sent, SHORTLY } from './file-answer';
import { PaperQuery } from './paper.query';

export const certificateNumber = { name: 'number', schema: text({ maxLength: 60, example: 'GT-R-2026-000001-M' }) };
export const paperParameters = { lang: [oneOfTexts(locales), 'Language of its words; without it the reader’s'] } as const;
export const pdf = { 'application/pdf': { schema: { type: 'string' as const, format: 'binary' } } };

@ApiTags('recognition')
@Controller('api/v1/recognition/certificates')
@Public('Whoever is shown a certificate may check it')
export class CertificatesController {
  constructor(
    private readonly seeing: SeeCertificate,
    private readonly printing: PrintCertificate,
    private readonly addresses: CertificateAddresses,
  ) {}

  @Get(':number')
  @ApiOperation({ summary: 'A certificate by its number, however it is typed, as it stands today; nothing of its holder but of a firm its name' })
  @ApiParam(certificateNumber)
  @AnswersJson(certificate, 'What everybody may see of it')
  async one(@Param('number') typed: string) {
    return bodyOrProblem(await this.seeing.execute(typed), issuedStatus, certificateBody);
  }

  @Get(':number/document.pdf')
  @ApiOperation({ summary: 'It on paper, tagged, with its data inside; nothing of its holder but of a firm its name' })
  @ApiParam(certificateNumber)
  @QueryParameters(paperParameters)
  @ApiOkResponse({ description: 'A PDF', content: pdf })
  async paper(@Param('number') typed: string, @Query() { lang }: PaperQuery, @Language() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const printed = bodyOrProblem(await orSignerAway(() => this.printing.execute(typed, lang ?? locale)), signerStatus, (value) => value);
    const { name, bytes } = bodyOrProblem(printed, issuedStatus, (value) => value);
    void reply.header('vary', 'accept-language');
    return sent(reply, Buffer.from(bytes), { type: 'application/pdf', name: `${name}.pdf`, keep: SHORTLY });
  }

  @Get(':number/qr.svg')
  @ApiOperation({ summary: 'A code that leads to the page that says how the certificate stands' })
  @ApiParam(certificateNumber)
  @ApiOkResponse({ description: 'A QR code of level M', content: { 'image/svg+xml': { schema: text() } } })
  async code(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { number } = bodyOrProblem(await this.seeing.execute(typed), issuedStatus, (value) => value);
    return sent(reply, renderSVG(this.addresses.code(number), { ecc: 'M' }), { type: 'image/svg+xml', keep: SHORTLY });
  }

  @Get(':number/proof')
  @Redirect()
  @ApiOperation({ summary: 'Where the receipt of its version of today is' })
  @ApiParam(certificateNumber)
  @ApiResponse({ status: 302, description: 'To the receipt under the newest head of the log' })
  async proof(@Param('number') typed: string) {
    const { number, version } = bodyOrProblem(await this.seeing.execute(typed), issuedStatus, (value) => value);
    return { url: `/api/v1/records/${number}/${version}/proof`, statusCode: 302 };
  }
}
