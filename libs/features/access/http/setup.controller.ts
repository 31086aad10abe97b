import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, Public, SmallBucket, TakesJson } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SetUp } from '../application/setup/set-up';
import { meAnswer } from './me.schemas';
import { SetupBody } from './setup.dto';
import { setupAsked, setupState } from './setup.schemas';
import { setupStatus, valueOrProblem } from './sign-in.problems';
import { SignedIn } from './signed-in';

@ApiTags('setup')
@Controller('api/v1/setup')
@Public('the first administrator cannot be signed in, and shows the token of the operator')
export class SetupController {
  constructor(
    private readonly setUp: SetUp,
    private readonly signedIn: SignedIn,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whether the platform waits for its first administrator' })
  @AnswersJson(setupState, 'Open until somebody has an account')
  async state() {
    return { open: await this.setUp.isOpen() };
  }

  @Post()
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Make the first administrator, and the organisation that operates the platform' })
  @TakesJson(setupAsked, meAnswer, 'The administrator is signed in')
  async open(@Body() form: SetupBody, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const opened = valueOrProblem(await this.setUp.execute({ ...form, organisation: { ...form.organisation }, origin: this.signedIn.originOf(request) }), setupStatus);
    return this.signedIn.answer(opened, request, reply);
  }
}
