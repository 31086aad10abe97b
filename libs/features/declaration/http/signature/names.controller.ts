import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, CurrentActor, CurrentCaller, Permission, record, type RefusalStatus } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { type NameUnknown, WithdrawName } from '../../application/signature/withdraw-name';
import { uuid } from '../drafts/drafts.schemas';
import { NameBody } from './signature.dto';

const status = { SIGNATORY_NAME_UNKNOWN: 404 } as const satisfies RefusalStatus<NameUnknown>;

@ApiTags('declarations')
@Controller('api/v1/signatory-names')
export class SignatoryNamesController {
  constructor(private readonly withdrawing: WithdrawName) {}

  @Post('withdraw')
  @HttpCode(204)
  @Permission('declaration:withdraw-name')
  @ApiOperation({ summary: 'Show one’s own name under a declaration no longer; what was signed still holds' })
  @ApiBody({ schema: record({ id: uuid }), required: true })
  @ApiNoContentResponse({ description: 'It is shown no longer, and nobody has it any more' })
  async withdraw(@Body() { id }: NameBody, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    bodyOrProblem(await this.withdrawing.execute(id, account, by), status, () => null);
  }
}
