import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, HttpProblem, oneOfTexts, Public, type RefusalStatus, text } from '@platform/http';
import { orSignerAway, signerStatus } from '@platform/signing';
import { type StatusPurpose, statusPurposes } from '@pure/credential';
import type { FastifyReply } from 'fastify';
import { renderSVG } from 'uqr';
import { CredentialAddresses } from '../../application/credential/addresses';
import { type CredentialRefusal, MakeCredential } from '../../application/credential/make-credential';
import { MakeStatusList } from '../../application/credential/make-status-list';
import { FindPublished } from '../../application/find-published';
import { publishedStatus } from '../declaration.problems';

const credentialStatus = { ...publishedStatus, CREDENTIAL_SUITE: 409 } as const satisfies RefusalStatus<CredentialRefusal>;
const number = { name: 'number', schema: text({ maxLength: 60, example: 'GT-D-2026-000001-X' }) };
const SHORTLY = 'public, max-age=60';
const TYPE = 'application/vc+jwt';
const LIST = /^(examples-)?([1-9]\d{0,4})$/;

@ApiTags('declarations')
@Controller('api/v1')
@Public('Whoever checks a declaration needs its proofs')
export class CredentialController {
  constructor(
    private readonly credentials: MakeCredential,
    private readonly lists: MakeStatusList,
    private readonly finding: FindPublished,
    private readonly addresses: CredentialAddresses,
  ) {}

  @Get('declarations/:number/credential')
  @ApiOperation({ summary: 'Its version of today as a credential (W3C VC 2.0), signed by the platform as registrar' })
  @ApiParam(number)
  @ApiOkResponse({ description: 'To be checked by /.well-known/jwks.json', content: { [TYPE]: { schema: text() } } })
  async credential(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const made = bodyOrProblem(await orSignerAway(() => this.credentials.execute(typed)), signerStatus, (value) => value);
    return sent(reply, bodyOrProblem(made, credentialStatus, (value) => value), TYPE);
  }

  @Get('declarations/:number/qr.svg')
  @ApiOperation({ summary: 'The code for a product: it leads to the page that says how the declaration stands' })
  @ApiParam(number)
  @ApiOkResponse({ description: 'A QR code of level M', content: { 'image/svg+xml': { schema: text() } } })
  async code(@Param('number') typed: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const { number: written } = bodyOrProblem(await this.finding.execute(typed), publishedStatus, (found) => found);
    return sent(reply, renderSVG(this.addresses.code(written), { ecc: 'M' }), 'image/svg+xml');
  }

  @Get('status-lists/:purpose/:list')
  @ApiOperation({ summary: 'Which declarations are suspended or revoked (W3C Bitstring Status List 1.0)' })
  @ApiParam({ name: 'purpose', schema: oneOfTexts(statusPurposes) })
  @ApiParam({ name: 'list', schema: text({ pattern: LIST.source, example: '1' }) })
  @ApiOkResponse({ description: 'A credential of the list', content: { [TYPE]: { schema: text() } } })
  async list(@Param('purpose') asked: string, @Param('list') which: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const { purpose, list, example } = listOf(asked, which);
    const made = bodyOrProblem(await orSignerAway(() => this.lists.execute(purpose, list, example)), signerStatus, (value) => value);
    return sent(reply, bodyOrProblem(made, credentialStatus, (value) => value), TYPE);
  }
}

function listOf(asked: string, which: string): Readonly<{ purpose: StatusPurpose; list: number; example: boolean }> {
  const purpose = statusPurposes.find((one) => one === asked);
  const [, examples, list] = LIST.exec(which) ?? [];
  if (!purpose || list === undefined) throw new HttpProblem({ status: 404, code: 'STATUS_LIST_UNKNOWN' });
  return { purpose, list: Number(list), example: examples !== undefined };
}

function sent(reply: FastifyReply, content: string, type: string): StreamableFile {
  void reply.header('cache-control', SHORTLY).header('access-control-allow-origin', '*');
  return new StreamableFile(Buffer.from(content), { type });
}
