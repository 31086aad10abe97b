import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentCaller, Language, Public, QueryParameters, SmallBucket } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Caller } from '@platform/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Elsewhere } from '../application/identity/elsewhere';
import type { Purpose } from '../application/identity/errand';
import { ElsewhereQuery, StartQuery } from './elsewhere.query';
import { browserOf, callbackAt, forgetBrowser, keepBrowser } from './elsewhere-browser';
import { SignedIn } from './signed-in';
import { startParameters, waysIn } from './sessions.schemas';

@ApiTags('sessions')
@Controller('api/v1/sessions')
@Public('who signs in is not signed in yet', { caller: 'if-known' })
export class ElsewhereController {
  constructor(
    private readonly elsewhere: Elsewhere,
    private readonly signedIn: SignedIn,
  ) {}

  @Get('ways')
  @ApiOperation({ summary: 'By what one can sign in here' })
  @AnswersJson(waysIn, 'A password always, and what is asked of one')
  ways() {
    return { passkeys: this.signedIn.passkeys, oidc: this.elsewhere.available, passwordProfile: this.signedIn.passwordProfile };
  }

  @Get('oidc/start')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Prove who one is at another provider: to sign in, or once more' })
  @QueryParameters(startParameters)
  @ApiResponse({ status: 302, description: 'To the provider, or back to the workspaces with a code of what is wrong' })
  async start(@Query() { purpose }: StartQuery, @CurrentCaller() caller: Caller | null, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const origin = this.signedIn.originAt(request);
    const sent = await this.elsewhere.sendAway(callbackAt(origin), purpose, caller);
    if (sent.ok) keepBrowser(reply, sent.value.browser, origin);
    return reply.redirect(sent.ok ? sent.value.address : placeAfter(purpose, sent.refusal.code), 302);
  }

  @Get('oidc/callback')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: 'Where the provider sends the browser back' })
  @ApiQuery({ name: 'state', required: true })
  @ApiResponse({ status: 302, description: 'To the workspaces, signed in, proven anew or bound to the account, or with a code of what is wrong' })
  async callback(@Query() { state }: ElsewhereQuery, @CurrentCaller() caller: Caller | null, @Language() locale: Locale, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const came = { answer: this.signedIn.originAt(request) + request.originalUrl, state, browser: browserOf(request, this.signedIn.originAt(request)), account: caller?.account ?? null };
    const { purpose, outcome } = await this.elsewhere.comeBack(came, { locale, origin: this.signedIn.originOf(request) });
    if (outcome.ok && outcome.value) this.signedIn.remember(outcome.value, request, reply);
    return forgetBrowser(reply, this.signedIn.originAt(request)).redirect(placeAfter(purpose, outcome.ok ? null : outcome.refusal.code), 302);
  }
}

/** The page of the workspaces that goes on: with what was asked for, or with the code of what is wrong. */
function placeAfter(purpose: Purpose, problem: string | null): string {
  if (problem !== null) return `${failedAt[purpose]}?problem=${problem}`;
  return { 'sign-in': '/app/', 'step-up': '/app/confirmed', link: '/app/account?linked=1' }[purpose];
}

const failedAt = { 'sign-in': '/app/sign-in', 'step-up': '/app/confirmed', link: '/app/account' } as const satisfies Record<Purpose, string>;
