import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnswersJson, CurrentActor, CurrentCaller, HttpProblem, KnownId, Permission, type RefusalStatus, TakesJson } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import { AccountDirectory } from '../../application/administration/account-directory';
import { EndOneSession, type OneSessionRefusal } from '../../application/administration/end-one-session';
import { SessionStore, type SessionView } from '../../application/session/session-store';
import { deviceFamily } from '../../domain/session/device-family';
import { uuid } from '../organisations/organisations.schemas';
import { valueOrProblem } from '../sign-in.problems';
import { ReasonBody } from './accounts.dto';
import { accountSessionList, reasonAsked } from './accounts.schemas';

const endStatus = { OPEN_SESSION_UNKNOWN: 404, OWN_ACCOUNT: 409 } as const satisfies RefusalStatus<OneSessionRefusal>;
const sessionBody = ({ device, ...session }: SessionView) => ({ ...session, ...deviceFamily(device) });

/** Sessions of others, for the security administrator. */
@ApiTags('accounts')
@Controller('api/v1')
export class AccountSessionsController {
  constructor(
    private readonly directory: AccountDirectory,
    private readonly sessions: SessionStore,
    private readonly ending: EndOneSession,
  ) {}

  @Get('accounts/:id/sessions')
  @Permission('account-session:list')
  @ApiOperation({ summary: 'Open sessions of an account, the last used first: by what they were opened and from which kind of browser' })
  @ApiParam({ name: 'id', schema: uuid })
  @AnswersJson(accountSessionList, 'Every open session, without what would open it and without an address')
  async list(@KnownId('ACCOUNT_UNKNOWN') id: string) {
    if (!(await this.directory.find(id))) throw new HttpProblem({ status: 404, code: 'ACCOUNT_UNKNOWN' });
    return this.openOf(id);
  }

  @Post('account-sessions/:id/end')
  @Permission('account-session:end')
  @ApiOperation({ summary: 'End one session of somebody else; the others of that account stay' })
  @ApiParam({ name: 'id', schema: uuid })
  @TakesJson(reasonAsked, accountSessionList, 'The sessions of that account that stay open')
  async end(@KnownId('OPEN_SESSION_UNKNOWN') id: string, @Body() { reason }: ReasonBody, @CurrentCaller() { account }: Caller, @CurrentActor() by: Actor) {
    return this.openOf(valueOrProblem(await this.ending.execute(id, reason.trim(), { account, by }), endStatus));
  }

  private async openOf(account: string) {
    return { items: (await this.sessions.listOpen(account)).map(sessionBody) };
  }
}
