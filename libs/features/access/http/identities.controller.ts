import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentCaller, Permission, type RefusalStatus, SmallBucket } from '@platform/http';
import type { Caller } from '@platform/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Elsewhere, type NotSent } from '../application/identity/elsewhere';
import { IdentityStore } from '../application/identity/identity-store';
import { callbackAt, keepBrowser } from './elsewhere-browser';
import { identityList, linkBegun } from './identities.schemas';
import { SignedIn } from './signed-in';

const linkStatus = { SIGN_IN_REQUIRED: 401, IDENTITY_UNAVAILABLE: 409 } as const satisfies RefusalStatus<NotSent>;

@ApiTags('me')
@Controller('api/v1/me/identities')
export class IdentitiesController {
  constructor(
    private readonly identities: IdentityStore,
    private readonly elsewhere: Elsewhere,
    private readonly signedIn: SignedIn,
  ) {}

  @Get()
  @Permission('identity:list')
  @ApiOperation({ summary: 'Identities of another provider by which one signs in' })
  @AnswersJson(identityList, 'Every one of the account, oldest first')
  async list(@CurrentCaller() { account }: Caller) {
    return { items: [...(await this.identities.listOf(account))] };
  }

  @Post()
  @HttpCode(200)
  @Permission('identity:link')
  @SmallBucket('sign-in')
  @ApiOperation({ summary: "Begin to bind an identity of another provider to one's account" })
  @AnswersJson(linkBegun, 'Where the browser goes on; good for ten minutes and one answer')
  async link(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const origin = this.signedIn.originAt(request);
    const { address, browser } = bodyOrProblem(await this.elsewhere.sendAway(callbackAt(origin), 'link', caller), linkStatus, (sent) => sent);
    keepBrowser(reply, browser, origin);
    return { address };
  }
}
