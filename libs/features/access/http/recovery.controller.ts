import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SmallBucket } from '@platform/http';
import type { Actor } from '@platform/permissions';
import { AskRecovery } from '../application/password/ask-recovery';
import { CompleteRecovery } from '../application/password/complete-recovery';
import { CompleteRecoveryBody, RecoveryBody } from './me.dto';
import { recoveryAsked, recoveryCompleted } from './me.schemas';
import { recoveryStatus, valueOrProblem } from './sign-in.problems';

@ApiTags('recovery')
@Controller('api/v1/recovery')
@Public('who has forgotten the password cannot sign in')
export class RecoveryController {
  constructor(
    private readonly asking: AskRecovery,
    private readonly completing: CompleteRecovery,
  ) {}

  @Post()
  @HttpCode(202)
  @SmallBucket('report')
  @ApiOperation({ summary: 'Have a link mailed by which the password is set anew' })
  @ApiBody({ schema: recoveryAsked, required: true })
  @ApiAcceptedResponse({ description: 'A mail is on its way if there is such an account; whether there is, is not told' })
  async ask(@Body() { email }: RecoveryBody, @CurrentActor() by: Actor) {
    await this.asking.execute(email, by);
  }

  @Post('complete')
  @HttpCode(204)
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Set the password anew with the secret of the mail' })
  @ApiBody({ schema: recoveryCompleted, required: true })
  @ApiNoContentResponse({ description: 'The new password is good, and every session is over' })
  async complete(@Body() { code, password }: CompleteRecoveryBody, @CurrentActor() by: Actor) {
    valueOrProblem(await this.completing.execute(code, password, by), recoveryStatus);
  }
}
