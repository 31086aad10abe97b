import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, Public, type RefusalStatus, text } from '@platform/http';
import { orSignerAway, signerStatus } from '@platform/signing';
import type { FastifyReply } from 'fastify';
import { type ChecksOfDeclaration, ReadChecks, type ReceiptRefusal } from '../../application/kept/read-checks';
import { publishedStatus } from '../declaration.problems';
import { declarationChecks } from './kept.schemas';

const receiptStatus = { ...publishedStatus, CHECK_UNKNOWN: 404, CREDENTIAL_SUITE: 409 } as const satisfies RefusalStatus<ReceiptRefusal>;
const number = { name: 'number', schema: text({ maxLength: 60, example: 'GT-D-2026-000001-X' }) };
const TYPE = 'application/vc+jwt';

@ApiTags('declarations')
@Controller('api/v1/declarations/:number/checks')
@Public('Everybody may see whether a declaration was looked at after a standard has changed')
export class ChecksController {
  constructor(private readonly checks: ReadChecks) {}

  @Get()
  @ApiOperation({ summary: 'The standards that it names as the register has them now, and the looks at it after some had changed, the newest first' })
  @ApiParam(number)
  @AnswersJson(declarationChecks, 'What came of each')
  async list(@Param('number') typed: string) {
    return bodyOrProblem(await this.checks.list(typed), publishedStatus, bodyOf);
  }

  @Get(':check')
  @ApiOperation({ summary: 'The receipt of one look, signed by the platform as registrar (W3C VC 2.0)' })
  @ApiParam(number)
  @ApiParam({ name: 'check', schema: text({ pattern: '^[1-9]\\d{0,8}$', example: '1' }) })
  @ApiOkResponse({ description: 'To be checked by /.well-known/jwks.json', content: { [TYPE]: { schema: text() } } })
  async receipt(@Param() { number: typed, check }: Readonly<{ number: string; check: string }>, @Res({ passthrough: true }) reply: FastifyReply) {
    const made = bodyOrProblem(await orSignerAway(() => this.checks.receipt(typed, /^[1-9]\d{0,8}$/.test(check) ? Number(check) : 0)), signerStatus, (value) => value);
    void reply.header('access-control-allow-origin', '*');
    return new StreamableFile(Buffer.from(bodyOrProblem(made, receiptStatus, (value) => value)), { type: TYPE });
  }
}

const bodyOf = ({ number: written, standards, items }: ChecksOfDeclaration) => ({
  number: written, standards: standards.map((each) => ({ ...each })), items: items.map(({ standards: changed, ...check }) => ({ ...check, standards: changed.map((each) => ({ ...each })) })),
});
