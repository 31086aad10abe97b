import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreatesJson, CurrentActor, Public, type RefusalStatus, SmallBucket } from '@platform/http';
import type { Actor } from '@platform/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskSignUp, type EmailUnreadable } from '../../application/sign-up/ask-sign-up';
import { CompleteSignUp, type SignUpRefusal } from '../../application/sign-up/complete-sign-up';
import { meAnswer } from '../me.schemas';
import { valueOrProblem } from '../sign-in.problems';
import { SignedIn } from '../signed-in';
import { CompleteSignUpBody, SignUpBody } from './sign-up.dto';
import { signUpAsked, signUpCompleted } from './sign-up.schemas';

const askStatus = { EMAIL_UNREADABLE: 422 } as const satisfies RefusalStatus<EmailUnreadable>;
const completeStatus = {
  SIGN_UP_UNKNOWN: 422, EMAIL_UNREADABLE: 422, EMAIL_TAKEN: 409, HASHING_BUSY: 503,
  PASSWORD_TOO_SHORT: 422, PASSWORD_TOO_LONG: 422, PASSWORD_COMMON: 422, PASSWORD_PERSONAL: 422, PASSWORD_TOO_PLAIN: 422,
} as const satisfies RefusalStatus<SignUpRefusal>;

@ApiTags('accounts')
@Controller('api/v1/accounts')
@Public('who has no account yet cannot be signed in')
export class SignUpController {
  constructor(
    private readonly asking: AskSignUp,
    private readonly completing: CompleteSignUp,
    private readonly signedIn: SignedIn,
  ) {}

  @Post()
  @HttpCode(202)
  @SmallBucket('report')
  @ApiOperation({ summary: 'Ask for an account; a link is mailed by which the address is proved' })
  @ApiBody({ schema: signUpAsked, required: true })
  @ApiAcceptedResponse({ description: 'A mail is on its way, for an address that has an account another one; which, is not told' })
  async ask(@Body() form: SignUpBody, @CurrentActor() by: Actor) {
    valueOrProblem(await this.asking.execute(form, by), askStatus);
  }

  @Post('complete')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Make the account with the secret of the mail; the session is in the cookie' })
  @CreatesJson(signUpCompleted, meAnswer, 'Who is signed in')
  async complete(@Body() { code, password }: CompleteSignUpBody, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const opened = valueOrProblem(await this.completing.execute(code, password, this.signedIn.originOf(request)), completeStatus);
    return this.signedIn.answer(opened, request, reply);
  }
}
