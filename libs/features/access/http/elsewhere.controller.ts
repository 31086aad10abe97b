import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentCaller, Language, Public, SmallBucket } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Caller } from '@platform/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignInElsewhere } from '../application/identity/sign-in-elsewhere';
import { ElsewhereQuery } from './elsewhere.query';
import { browserOf, forgetBrowser, keepBrowser } from './elsewhere-browser';
import { originOf } from './origin-of';
import { SignedIn } from './signed-in';
import { waysIn } from './sessions.schemas';

@ApiTags('sessions')
@Controller('api/v1/sessions')
@Public('who signs in is not signed in yet', { caller: 'if-known' })
export class ElsewhereController {
  constructor(
    private readonly elsewhere: SignInElsewhere,
    private readonly signedIn: SignedIn,
  ) {}

  @Get('ways')
  @ApiOperation({ summary: 'By what one can sign in here' })
  @AnswersJson(waysIn, 'A password always')
  ways() {
    return { passkeys: this.signedIn.passkeys, oidc: this.elsewhere.available };
  }

  @Get('oidc/start')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Prove who one is at another provider; who is signed in binds that identity to the account' })
  @ApiResponse({ status: 302, description: 'To the provider, or back to the workspaces with a code of what is wrong' })
  async start(@CurrentCaller() caller: Caller | null, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const origin = this.signedIn.originAt(request);
    const sent = await this.elsewhere.sendAway(`${origin}/api/v1/sessions/oidc/callback`, caller?.account ?? null);
    if (sent.ok) keepBrowser(reply, sent.value.browser, origin);
    return reply.redirect(sent.ok ? sent.value.address : `/app/sign-in?problem=${sent.refusal.code}`, 302);
  }

  @Get('oidc/callback')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Where the provider sends the browser back' })
  @ApiQuery({ name: 'state', required: true })
  @ApiResponse({ status: 302, description: 'To the workspaces, signed in, or with a code of what is wrong' })
  async callback(@Query() { state }: ElsewhereQuery, @CurrentCaller() caller: Caller | null, @Language() locale: Locale, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const back = { answer: this.signedIn.originAt(request) + request.originalUrl, state, browser: browserOf(request, this.signedIn.originAt(request)), account: caller?.account ?? null, locale, origin: originOf(request) };
    const opened = await this.elsewhere.comeBack(back);
    if (opened.ok) this.signedIn.remember(opened.value, request, reply);
    return forgetBrowser(reply, this.signedIn.originAt(request)).redirect(opened.ok ? '/app/' : `/app/sign-in?problem=${opened.refusal.code}`, 302);
  }
}
