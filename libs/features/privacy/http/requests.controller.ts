import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, bodyOrProblem, CurrentActor, CurrentCaller, Language, localeOfRequest, Permission, SessionCookie, TakesJson } from '@platform/http';
import type { Locale } from '@platform/locale';
import type { Actor, Caller } from '@platform/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskToLeave } from '../application/requests/ask-to-leave';
import { KnownRequest } from './known-request';
import { LeaveBody } from './privacy.dto';
import { leaveStatus, requestStatus } from './privacy.problems';
import { leaveAsked, personalRequest, uuid } from './privacy.schemas';
import { requestBody } from './request-body';

@ApiTags('personal')
@Controller('api/v1/personal')
export class PersonalRequestsController {
  constructor(
    private readonly asking: AskToLeave,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('deletion')
  @Permission('personal:leave')
  @ApiOperation({ summary: 'Delete what is kept about oneself: the key is destroyed, the account closed. It waits while something needs the person' })
  @TakesJson(leaveAsked, personalRequest, 'Done, or why it waits or is refused')
  async delete(@Body() { email }: LeaveBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const asked = bodyOrProblem(await this.asking.ask('deletion', email, caller, by), leaveStatus, (made) => made);
    if (asked.state === 'done') this.cookie.clear(request, reply);
    return requestBody(asked, localeOfRequest(request));
  }

  @Post('closing')
  @Permission('personal:leave')
  @ApiOperation({ summary: 'Close the account: nobody signs in with it any more. It waits while something needs the person' })
  @TakesJson(leaveAsked, personalRequest, 'Done, or why it waits or is refused')
  async close(@Body() { email }: LeaveBody, @CurrentCaller() caller: Caller, @CurrentActor() by: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const asked = bodyOrProblem(await this.asking.ask('closing', email, caller, by), leaveStatus, (made) => made);
    if (asked.state === 'done') this.cookie.clear(request, reply);
    return requestBody(asked, localeOfRequest(request));
  }

  @Post('requests/:id/withdraw')
  @HttpCode(200)
  @Permission('personal-request:withdraw')
  @ApiOperation({ summary: 'Take back a request that waits' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(personalRequest, 'The request, taken back')
  async withdraw(@KnownRequest() id: string, @CurrentCaller() { account }: Caller, @Language() locale: Locale) {
    return bodyOrProblem(await this.asking.withdraw(id, account), requestStatus, (request) => requestBody(request, locale));
  }
}
