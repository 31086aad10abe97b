import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, HttpProblem, oneOfTexts, Public, text } from '@platform/http';
import { orSignerAway, signerStatus } from '@platform/signing';
import { type StatusPurpose, statusPurposes } from '@pure/credential';
import { qrModules, qrPicture } from '@pure/qr';
import type { FastifyReply } from 'fastify';
import { MakeCertificateCode } from '../../application/certificate/make-certificate-code';
import { MakeCertificateCredential } from '../../application/certificate/make-certificate-credential';
import { MakeCertificateList } from '../../application/certificate/make-certificate-list';
import { codeStatus, credentialStatus, endorsementStatus } from './certificate.problems';
import { certificateNumber } from './certificates.controller';
import { sent, SHORTLY } from './file-answer';

const TYPE = 'application/vc+jwt';
const LIST = /^(examples-)?([1-9]\d{0,4})$/;
const signed = (description: string) => ApiOkResponse({ description, content: { [TYPE]: { schema: text() } } });

@ApiTags('recognition')
@Controller('api/v1/recognition')
@Public('Whoever checks a certificate needs its proofs')
export class CertificateProofsController {
  constructor(
    private readonly credentials: MakeCertificateCredential,
    private readonly lists: MakeCertificateList,
    private readonly codes: MakeCertificateCode,
  ) {}

  @Get('certificates/:number/credential')
  @ApiOperation({ summary: 'It as a credential (W3C VC 2.0), signed by the platform as registrar; nothing of its holder but of a firm its name' })
  @ApiParam(certificateNumber)
  @signed('To be checked by /.well-known/jwks.json')
  async credential(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const made = bodyOrProblem(await orSignerAway(() => this.credentials.execute(typed)), signerStatus, (value) => value);
    return sent(reply, bodyOrProblem(made, credentialStatus, (value) => value), { type: TYPE, keep: SHORTLY });
  }

  @Get('certificates/:number/endorsement')
  @ApiOperation({ summary: 'An endorsement (Open Badges 3.0) whose subject is the certificate; its structure is ours to answer for, no conformance suite has seen it' })
  @ApiParam(certificateNumber)
  @signed('To be checked by /.well-known/jwks.json')
  async endorsement(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const made = bodyOrProblem(await orSignerAway(() => this.credentials.endorsement(typed)), signerStatus, (value) => value);
    return sent(reply, bodyOrProblem(made, endorsementStatus, (value) => value), { type: TYPE, keep: SHORTLY });
  }

  @Get('certificates/:number/offline-code.svg')
  @ApiOperation({ summary: 'A code that carries what was recognised with its signature: it is checked without a network, and has nothing of its holder but of a firm its name' })
  @ApiParam(certificateNumber)
  @ApiOkResponse({ description: 'A QR code of level M, the address as bytes, the rest as numerals', content: { 'image/svg+xml': { schema: text() } } })
  async offline(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const made = bodyOrProblem(await orSignerAway(() => this.codes.execute(typed)), signerStatus, (value) => value);
    const { parts, version } = bodyOrProblem(made, codeStatus, (value) => value);
    return sent(reply, qrPicture(qrModules(parts, version) ?? []), { type: 'image/svg+xml', keep: SHORTLY });
  }

  @Get('status-lists/:purpose/:list')
  @ApiOperation({ summary: 'Which certificates are suspended or revoked (W3C Bitstring Status List 1.0)' })
  @ApiParam({ name: 'purpose', schema: oneOfTexts(statusPurposes) })
  @ApiParam({ name: 'list', schema: text({ pattern: LIST.source, example: '1' }) })
  @signed('A credential of the list')
  async list(@Param('purpose') asked: string, @Param('list') which: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { purpose, list, example } = listOf(asked, which);
    const made = bodyOrProblem(await orSignerAway(() => this.lists.execute(purpose, list, example)), signerStatus, (value) => value);
    return sent(reply, bodyOrProblem(made, { CREDENTIAL_SUITE: 409 }, (value) => value), { type: TYPE, keep: SHORTLY });
  }
}

function listOf(asked: string, which: string): Readonly<{ purpose: StatusPurpose; list: number; example: boolean }> {
  const purpose = statusPurposes.find((one) => one === asked);
  const [, examples, list] = LIST.exec(which) ?? [];
  if (!purpose || list === undefined) throw new HttpProblem({ status: 404, code: 'STATUS_LIST_UNKNOWN' });
  return { purpose, list: Number(list), example: examples !== undefined };
}
