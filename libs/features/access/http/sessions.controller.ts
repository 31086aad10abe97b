import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { bodyOrProblem, CurrentActor, CurrentCaller, Permission, Public, record, SmallBucket, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EndSession } from '../application/session/end-session';
import { SignIn } from '../application/sign-in/sign-in';
import { originOf } from './origin-of';
import { sessionStatus } from './session.problems';
import { SignInBody } from './sessions.dto';
import { me } from './me.schemas';
import { signInAsked } from './sessions.schemas';
import { admittedOrProblem } from './sign-in.problems';
import { SignedIn } from './signed-in';

@ApiTags('sessions')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly endSession: EndSession,
    private readonly signedIn: SignedIn,
  ) {}

  @Post()
  @Public('who signs in is not signed in yet')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Sign in by password; the session is in the cookie' })
  @TakesJson(signInAsked, record({ me }), 'Who is signed in')
  async open(@Body() form: SignInBody, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const opened = admittedOrProblem(await this.signIn.execute({ ...form, origin: originOf(request) }));
    return this.signedIn.answer(opened, request, reply);
  }

  @Delete('current')
  @HttpCode(204)
  @Permission('session:end')
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse({ description: 'The session is over' })
  async endCurrent(@CurrentCaller() { account, session }: Caller, @CurrentActor() by: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    this.signedIn.forget(request, reply);
    bodyOrProblem(await this.endSession.execute(account, session ?? '', by), sessionStatus, () => null);
  }
}
