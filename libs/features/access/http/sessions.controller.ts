import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentActor, CurrentCaller, KnownId, Permission, Public, SmallBucket, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActFor } from '../application/session/act-for';
import { EndSession } from '../application/session/end-session';
import { ProveAgain } from '../application/session/prove-again';
import { SignIn } from '../application/sign-in/sign-in';
import { id, meAnswer } from './me.schemas';
import { ActingBody, SignInBody, StepUpBody } from './sessions.dto';
import { actingAsked, proofAsked, sessionList, signInAsked } from './sessions.schemas';
import { sessionStatus, signInStatus, stepUpStatus, valueOrProblem } from './sign-in.problems';
import { SignedIn } from './signed-in';

@ApiTags('sessions')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly ending: EndSession,
    private readonly proving: ProveAgain,
    private readonly acting: ActFor,
    private readonly signedIn: SignedIn,
  ) {}

  @Post()
  @Public('who signs in is not signed in yet')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Sign in by password; the session is in the cookie' })
  @TakesJson(signInAsked, meAnswer, 'Who is signed in')
  async open(@Body() form: SignInBody, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const opened = valueOrProblem(await this.signIn.execute({ ...form, origin: this.signedIn.originOf(request) }), signInStatus);
    return this.signedIn.answer(opened, request, reply);
  }

  @Get()
  @Permission('session:list')
  @ApiOperation({ summary: "One's open sessions, the last used first" })
  @AnswersJson(sessionList, 'Every open session of the account')
  list(@CurrentCaller() { account, session }: Caller) {
    return this.signedIn.sessionsOf(account, session);
  }

  @Delete('current')
  @HttpCode(204)
  @Permission('session:sign-out')
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse({ description: 'The session is over' })
  async endCurrent(@CurrentCaller() { account, session }: Caller, @CurrentActor() by: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    this.signedIn.forget(request, reply);
    valueOrProblem(await this.ending.execute(account, session ?? '', by), sessionStatus);
  }

  @Delete(':id')
  @HttpCode(204)
  @Permission('session:end')
  @ApiOperation({ summary: "End another of one's sessions" })
  @ApiParam({ name: 'id', schema: id })
  @ApiNoContentResponse({ description: 'The session is over' })
  async end(@KnownId('SESSION_UNKNOWN') session: string, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    valueOrProblem(await this.ending.execute(account, session, by), sessionStatus);
  }

  @Post('current/step-up')
  @Permission('session:step-up')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Prove once more who one is, for what is hard to undo' })
  @TakesJson(proofAsked, meAnswer, 'Good for five minutes')
  async stepUp(@Body() proof: StepUpBody, @CurrentCaller() { account, session }: Caller, @CurrentActor() by: Actor, @Req() { host }: FastifyRequest) {
    valueOrProblem(await this.proving.execute(account, session ?? '', proof, host, by), stepUpStatus);
    return this.signedIn.me(session);
  }

  @Post('current/acting')
  @Permission('session:act')
  @ApiOperation({ summary: "Act for another of one's organisations" })
  @TakesJson(actingAsked, meAnswer, 'Who is signed in, and for whom they act now')
  async act(@Body() { membership }: ActingBody, @CurrentCaller() { account, session }: Caller, @CurrentActor() by: Actor) {
    valueOrProblem(await this.acting.execute(account, session ?? '', membership, by), sessionStatus);
    return this.signedIn.me(session);
  }
}
